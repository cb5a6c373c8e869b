package no.ettermarked.agreements.coverage;

import java.util.Map;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.kit.reasons.Reason;
import org.joda.money.Money;

/** The time price that work on an enquiry has. */
record PriceThen(Sourced<Quantified<TimePrice>> price) {

  Money perHour() {
    return price.value().value().perHour(price.value().quantity());
  }

  /** Where it stands. */
  Reason reason() {
    return Reason.of(
        "coverage.price", price.source(), Map.of("price", price.value().value().name()));
  }
}
