package no.ettermarked.agreements.customers;

import java.time.Instant;

/**
 * What the provider recommends to the customer about a contact who does not do the tasks (VEN-19).
 *
 * @param because in the provider's own words
 */
public record Recommendation(Advice advice, Instant at, String because) {

  /** What is recommended. */
  public enum Advice {
    REPLACEMENT,
    TRAINING
  }
}
