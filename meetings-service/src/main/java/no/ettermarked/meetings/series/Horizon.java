package no.ettermarked.meetings.series;

import java.time.LocalDate;

/**
 * The stretch of dates for which meetings are planned. It ends with a whole month, at least {@value
 * #MONTHS_AHEAD} months from today, so that the next yearly meeting is always in it. It begins well
 * before today: a date long closed may be moved to a day that is still to come.
 */
public record Horizon(LocalDate startInclusive, LocalDate endExclusive) {
  private static final int MONTHS_AHEAD = 13;
  private static final int LONGEST_CLOSURE_MONTHS = 2;

  public static Horizon on(LocalDate today) {
    return new Horizon(
        today.minusMonths(LONGEST_CLOSURE_MONTHS),
        today.withDayOfMonth(1).plusMonths(MONTHS_AHEAD + 1L));
  }

  /** This horizon, or one that ends as late as given: what is planned once stays within sight. */
  public Horizon atLeastUntil(LocalDate end) {
    return end.isAfter(endExclusive) ? new Horizon(startInclusive, end) : this;
  }

  /** The day from which the horizon reaches further. */
  public LocalDate growsOn() {
    return endExclusive.minusMonths(MONTHS_AHEAD);
  }
}
