package no.ettermarked.billing.rating;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.terms.TimePrice;
import no.ettermarked.kit.reasons.Reason;

/** The rules by which an hourly price becomes an amount, each with what it says about itself. */
final class HourlyRules {

  /** A rule's reason, when the rule made a difference. */
  private interface Rule {
    Optional<Reason> reason(BilledTime time, TimePrice price, Charge charge);
  }

  private static final List<Rule> RULES =
      List.of(
          HourlyRules::countedInIncrements,
          HourlyRules::raisedToMinimum,
          HourlyRules::withinMinimumPaid,
          HourlyRules::pricedPerHour,
          HourlyRules::pricedByList,
          HourlyRules::vatAdded);

  private HourlyRules() {}

  static List<Reason> reasons(BilledTime time, TimePrice price, Charge charge) {
    return RULES.stream().flatMap(rule -> rule.reason(time, price, charge).stream()).toList();
  }

  private static Optional<Reason> countedInIncrements(
      BilledTime time, TimePrice price, Charge charge) {
    return when(
        time.countedUp(),
        "work.counted-in-increments",
        price,
        Map.of(
            "logged", minutes(time.loggedMinutes()),
            "counted", minutes(time.countedMinutes()),
            "increment", minutes(price.incrementMinutes())));
  }

  private static Optional<Reason> raisedToMinimum(BilledTime time, TimePrice price, Charge charge) {
    return when(
        time.raised(),
        "work.raised-to-minimum",
        price,
        Map.of(
            "minimum", minutes(price.minimumMinutes()), "billed", minutes(time.billedMinutes())));
  }

  private static Optional<Reason> withinMinimumPaid(
      BilledTime time, TimePrice price, Charge charge) {
    return when(
        time.partlyPaid(),
        "work.within-minimum",
        price,
        Map.of(
            "minimum", minutes(price.minimumMinutes()),
            "paid", minutes(time.countedMinutes() - time.billedMinutes())));
  }

  private static Optional<Reason> pricedPerHour(BilledTime time, TimePrice price, Charge charge) {
    return when(
        true,
        "work.priced-per-hour",
        price,
        Map.of(
            "price", price.name(),
            "billed", minutes(time.billedMinutes()),
            "perHour", price.perHour().toString(),
            "net", charge.net().toString()));
  }

  private static Optional<Reason> pricedByList(BilledTime time, TimePrice price, Charge charge) {
    return Optional.ofNullable(price.listed())
        .map(
            list ->
                Reason.of(
                    "work.priced-by-list",
                    list,
                    Map.of("version", String.valueOf(list.version()))));
  }

  private static Optional<Reason> vatAdded(BilledTime time, TimePrice price, Charge charge) {
    return when(
        true,
        "vat.added",
        price,
        Map.of("percent", price.vatPercent().toString(), "vat", charge.vat().toString()));
  }

  private static Optional<Reason> when(
      boolean applies, String code, TimePrice price, Map<String, String> inputs) {
    return Stream.of(Reason.of(code, price.source(), inputs)).filter(_ -> applies).findFirst();
  }

  private static String minutes(long minutes) {
    return Duration.ofMinutes(minutes).toString();
  }
}
