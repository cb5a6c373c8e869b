package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Termination;

/**
 * What was bought and how it is terminated.
 *
 * @param name what people call it
 * @param period in which it holds: it binds from its own first day (PRO-2)
 */
public record TerminableItem(String name, Validity period, Sourced<Termination> terms) {

  /** Whether it still holds on a day, or will. */
  boolean holdsFrom(LocalDate day) {
    return period.to().map(day::isBefore).orElse(true);
  }
}
