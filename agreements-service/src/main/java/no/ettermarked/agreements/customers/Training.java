package no.ettermarked.agreements.customers;

import java.time.LocalDate;

/**
 * Training that a contact has had (VEN-8).
 *
 * @param minutes how long it took
 */
public record Training(LocalDate on, String subject, long minutes) {

  public Training {
    if (minutes < 1) {
      throw new IllegalArgumentException("training takes a minute or more, not " + minutes);
    }
  }
}
