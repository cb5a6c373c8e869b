package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.plans.EndsAt;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.kit.reasons.Reason;

/**
 * When an agreement can end as far as one item goes.
 *
 * @param agreement for how long the agreement holds
 * @param given the day on which it is terminated
 */
record ItemEnd(TerminableItem item, Validity agreement, LocalDate given) {

  /**
   * @param ofSeveral whether other items have a say too, so that this one is named
   */
  EarliestEnd earliest(boolean ofSeveral) {
    List<Reason> reasons = new ArrayList<>();
    if (ofSeveral) {
      reasons.add(
          Reason.of(
              "termination.item-decides",
              item.terms().source(),
              Map.of("plan", item.name(), "date", item.period().from().toString())));
    }
    LocalDate noticed = given.plus(terms().notice());
    reasons.add(
        reason("termination.notice", Map.of("period", terms().notice().toString()), noticed));
    LocalDate end =
        needNotBegin(noticed)
            ? atLeastADay(noticed)
            : untilItsOwnEnd(held(noticed, reasons), reasons);
    reasons.add(reason("termination.earliest", Map.of(), end));
    return new EarliestEnd(end, reasons);
  }

  /** What begins later and does not bind need not begin. */
  private boolean needNotBegin(LocalDate noticed) {
    LocalDate from = item.period().from();
    return terms().binding().isZero() && from.isAfter(agreement.from()) && !noticed.isAfter(from);
  }

  private LocalDate held(LocalDate noticed, List<Reason> reasons) {
    LocalDate bound = item.period().from().plus(terms().binding());
    LocalDate free = noticed.isBefore(bound) ? bound : noticed;
    if (noticed.isBefore(bound)) {
      reasons.add(
          reason("termination.binding", Map.of("period", terms().binding().toString()), bound));
    }
    LocalDate end = endsAt(atLeastADay(free));
    if (!end.equals(free)) {
      reasons.add(
          EndsAt.parse(terms().endsAt()) == EndsAt.RENEWAL
              ? reason("termination.renewal", Map.of("period", renewal()), end)
              : reason("termination.month-end", Map.of(), end));
    }
    return end;
  }

  /** An item that is over before the agreement is holds it no longer. */
  private LocalDate untilItsOwnEnd(LocalDate end, List<Reason> reasons) {
    return item.period()
        .to()
        .filter(over -> agreement.to().map(over::isBefore).orElse(true))
        .filter(end::isAfter)
        .map(
            over -> {
              reasons.add(reason("termination.ends-anyway", Map.of(), over));
              return over;
            })
        .orElse(end);
  }

  private Termination terms() {
    return item.terms().value();
  }

  private LocalDate atLeastADay(LocalDate free) {
    return free.isAfter(agreement.from()) ? free : agreement.from().plusDays(1);
  }

  private LocalDate endsAt(LocalDate free) {
    return switch (EndsAt.parse(terms().endsAt())) {
      case MONTH_END -> free.getDayOfMonth() == 1 ? free : free.withDayOfMonth(1).plusMonths(1);
      case RENEWAL -> renewed(free);
      case ANY_DAY -> free;
    };
  }

  /** Counted from one day, so that a month end stays one after a short month. */
  private LocalDate renewed(LocalDate free) {
    Period renewal = terms().renewal();
    MonthDay anchor = terms().anchor();
    LocalDate first = item.period().from();
    LocalDate counted = anchor == null ? first : notAfter(first, anchor);
    Period before = anchor == null ? terms().binding() : Period.ZERO;
    if (renewal == null) {
      return free;
    }
    LocalDate turn = counted.plus(before);
    for (int times = 1; turn.isBefore(free); times++) {
      turn = counted.plus(before.plus(renewal.multipliedBy(times)));
    }
    return turn;
  }

  /** The anchor of the year before a date, or that date. */
  private static LocalDate notAfter(LocalDate date, MonthDay anchor) {
    LocalDate sameYear = anchor.atYear(date.getYear());
    return sameYear.isAfter(date) ? anchor.atYear(date.getYear() - 1) : sameYear;
  }

  private String renewal() {
    Period renewal = terms().renewal();
    return renewal == null ? "P1M" : renewal.toString();
  }

  /** A reason that names the day before. */
  private Reason reason(String code, Map<String, String> inputs, LocalDate day) {
    Map<String, String> all = new HashMap<>(inputs);
    all.put("date", day.minusDays(1).toString());
    return Reason.of(code, item.terms().source(), all);
  }
}
