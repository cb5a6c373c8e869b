package no.ettermarked.billing.rating;

import java.time.Instant;
import java.util.Optional;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.Terms;

/** Terms that are in force, and the phase that holds. */
record InForce(Terms terms, Phase phase) {

  /** What of the terms holds at an instant; empty when they are not in force then. */
  static Optional<InForce> at(Instant instant, Terms terms) {
    return terms.phaseAt(instant).map(phase -> new InForce(terms, phase));
  }
}
