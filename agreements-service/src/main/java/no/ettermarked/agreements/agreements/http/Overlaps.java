package no.ettermarked.agreements.agreements.http;

import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.kit.problems.Refused;

/** That a plan holds already, as a problem. */
final class Overlaps {

  private Overlaps() {}

  static Refused refused(Overlap overlap) {
    return Refused.conflict(
        "agreements-overlap",
        "%s%s holds for the customer at that time already, by %s. Offer another time, or other plans."
            .formatted(
                overlap.plan(),
                overlap.service().map(", another level of %s,"::formatted).orElse(""),
                overlap.agreement()));
  }
}
