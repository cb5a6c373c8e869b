package no.ettermarked.billing.rating;

import java.util.List;
import java.util.Map;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.TimePrice;
import no.ettermarked.kit.reasons.Reason;

/** What work comes to, for each way of paying. */
final class Pricing {
  private static final long MINUTES_PER_HOUR = 60;

  private Pricing() {}

  static Rated free(WorkDone work, Terms terms) {
    return withoutPrice(work, terms, "work.free");
  }

  static Rated included(WorkDone work, Terms terms) {
    return withoutPrice(work, terms, "work.included");
  }

  static Rated hourly(WorkDone work, Terms terms, TimePrice price, CaseSoFar soFar) {
    BilledTime time = BilledTime.of(work.minutes(), price, soFar);
    Charge charge =
        Charge.of(price.perHour(), time.billedMinutes(), MINUTES_PER_HOUR, price.vatPercent());
    return new Rated(
        terms.version(),
        terms.dayOf(work.startedAt()),
        time,
        price.perHour(),
        charge,
        HourlyRules.reasons(time, price, charge));
  }

  private static Rated withoutPrice(WorkDone work, Terms terms, String code) {
    Charge nothing = Charge.nothing(terms.provider().currency());
    return new Rated(
        terms.version(),
        terms.dayOf(work.startedAt()),
        BilledTime.notBilled(work.minutes()),
        null,
        nothing,
        List.of(Reason.of(code, Map.of("net", nothing.net().toString()))));
  }
}
