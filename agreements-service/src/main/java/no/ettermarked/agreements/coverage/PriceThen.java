package no.ettermarked.agreements.coverage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** Where it stands, and which version of a price list has the amount if one does. */
  List<Reason> reasons() {
    TimePrice said = price.value().value();
    return Stream.concat(
            Stream.of(Reason.of("coverage.price", price.source(), Map.of("price", said.name()))),
            said.listed().stream()
                .map(
                    listed ->
                        Reason.of(
                            "coverage.price-list",
                            listed.source(),
                            Map.of("version", Integer.toString(listed.version())))))
        .toList();
  }
}
