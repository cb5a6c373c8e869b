package no.ettermarked.meetings.series;

import java.time.LocalDate;
import java.util.List;

/** Tells which dates a recurrence rule names. */
public interface RecurrenceDates {

  /**
   * The dates in order.
   *
   * @param recurrence a rule of RFC 5545, section 3.3.10, no finer than days
   * @param anchor the first date the rule can name; intervals and counts are counted from it
   * @throws IllegalArgumentException if it is no such rule
   */
  List<LocalDate> named(
      String recurrence, LocalDate anchor, LocalDate startInclusive, LocalDate endExclusive);
}
