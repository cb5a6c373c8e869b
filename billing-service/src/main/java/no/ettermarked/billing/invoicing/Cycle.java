package no.ettermarked.billing.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import no.ettermarked.billing.terms.Validity;

/**
 * Periods of whole months that begin on the same day of the month, the last day of the month where
 * it has no such day. The day is taken anew from the anchor each time: after 28 February comes 31
 * March again.
 *
 * @param anchorDay 1 to 31
 * @param months how many months a period has
 * @param phase a month in which a period begins
 */
public record Cycle(int anchorDay, int months, YearMonth phase) {
  public Cycle {
    if (anchorDay < 1 || anchorDay > 31) {
      throw new IllegalArgumentException("no month has a day " + anchorDay);
    }
    if (months < 1) {
      throw new IllegalArgumentException("a period of " + months + " months has no end");
    }
  }

  /** The cycle whose first whole period begins on the first anchor day from this day on. */
  public static Cycle startingFrom(LocalDate first, int anchorDay, int months) {
    YearMonth month = YearMonth.from(first);
    boolean past = onAnchor(month, anchorDay).isBefore(first);
    return new Cycle(anchorDay, months, past ? month.plusMonths(1) : month);
  }

  /**
   * What is paid for, period by period, from the one this day is in; without end where the validity
   * has none. The first and the last are clipped to the validity.
   */
  public Stream<BilledPeriod> periods(Validity validity, LocalDate from) {
    LocalDate start = from.isBefore(validity.startInclusive()) ? validity.startInclusive() : from;
    return Stream.iterate(beginOf(start), begin -> begin.plusMonths(months))
        .takeWhile(begin -> validity.end().map(end -> onAnchor(begin).isBefore(end)).orElse(true))
        .map(begin -> clipped(validity, onAnchor(begin), onAnchor(begin.plusMonths(months))))
        .filter(period -> period.days() > 0);
  }

  private static BilledPeriod clipped(Validity validity, LocalDate begin, LocalDate next) {
    LocalDate from = begin.isBefore(validity.startInclusive()) ? validity.startInclusive() : begin;
    LocalDate to = validity.end().filter(end -> end.isBefore(next)).orElse(next);
    return new BilledPeriod(from, to, ChronoUnit.DAYS.between(begin, next));
  }

  /** The month in which the period of this day begins. */
  private YearMonth beginOf(LocalDate day) {
    long between = ChronoUnit.MONTHS.between(phase, YearMonth.from(day));
    YearMonth begin = phase.plusMonths(Math.floorDiv(between, months) * (long) months);
    return onAnchor(begin).isAfter(day) ? begin.minusMonths(months) : begin;
  }

  private LocalDate onAnchor(YearMonth month) {
    return onAnchor(month, anchorDay);
  }

  private static LocalDate onAnchor(YearMonth month, int anchorDay) {
    return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
  }
}
