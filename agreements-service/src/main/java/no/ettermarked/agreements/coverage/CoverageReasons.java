package no.ettermarked.agreements.coverage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.Money;

/** Why an enquiry is decided as it is. */
final class CoverageReasons {

  private CoverageReasons() {}

  static List<Reason> admitted(
      AskedEnquiry asked,
      TermsThen then,
      Sourced<CoverageRule> rule,
      Pay pay,
      Optional<PriceThen> price) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of("coverage.admitted", rule.source(), Map.of("agreement", then.agreement())));
    reasons.addAll(conditions(asked, then, rule));
    reasons.add(
        paid(
            then,
            pay,
            rule.source(),
            price.map(PriceThen::perHour).map(Money::toString).orElse("")));
    price.map(PriceThen::reasons).ifPresent(reasons::addAll);
    return reasons;
  }

  static List<Reason> refused(AskedEnquiry asked, TermsThen then, Sourced<CoverageRule> rule) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of("coverage.refused", rule.source(), Map.of("agreement", then.agreement())));
    reasons.addAll(conditions(asked, then, rule));
    return reasons;
  }

  /** The code of the time price that work has. */
  static Optional<Slug> price(Pay pay) {
    return switch (pay) {
      case Pay.Included _, Pay.Free _ -> Optional.empty();
      case Pay.Hourly(Slug price) -> Optional.of(price);
      case Pay.FromTimebank(_, Slug price) -> Optional.of(price);
      case Pay.Quoted(Slug price) -> Optional.of(price);
    };
  }

  private static Reason paid(TermsThen then, Pay pay, Source source, String perHour) {
    return switch (pay) {
      case Pay.Included() -> Reason.of("coverage.included", source, Map.of());
      case Pay.Free() -> Reason.of("coverage.free", source, Map.of());
      case Pay.Hourly _ -> Reason.of("coverage.hourly", source, Map.of("perHour", perHour));
      case Pay.FromTimebank(Slug timebank, _) ->
          Reason.of(
              "coverage.timebank",
              source,
              Map.of("timebank", then.timebank(timebank), "perHour", perHour));
      case Pay.Quoted _ -> Reason.of("coverage.quoted", source, Map.of("perHour", perHour));
    };
  }

  /** What of the conditions an answer would not tell by itself: the hours, and the provision. */
  private static List<Reason> conditions(
      AskedEnquiry asked, TermsThen then, Sourced<CoverageRule> rule) {
    List<Reason> reasons = new ArrayList<>();
    rule.value()
        .when()
        .hours()
        .map(hours -> Objects.requireNonNull(then.calendars().get(hours.calendar())))
        .ifPresent(calendar -> reasons.add(openOrClosed(calendar, asked.at())));
    rule.value()
        .because()
        .ifPresent(
            provision ->
                reasons.add(
                    Reason.of(
                        "coverage.provision", rule.source(), Map.of("provision", provision))));
    return reasons;
  }

  private static Reason openOrClosed(PublishedCalendar calendar, Instant at) {
    return Reason.of(
        calendar.calendar().isOpenAt(at) ? "coverage.open" : "coverage.closed",
        Source.of("calendar", calendar.key().text(), calendar.version()),
        Map.of(
            "calendar",
            calendar.spoken(),
            "at",
            LocalDateTime.ofInstant(at, calendar.calendar().zone()).toString()));
  }
}
