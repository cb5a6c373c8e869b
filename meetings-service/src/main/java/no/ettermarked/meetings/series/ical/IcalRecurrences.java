package no.ettermarked.meetings.series.ical;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import no.ettermarked.meetings.series.RecurrenceDates;

/**
 * Recurrences by ical4j. Only dates are asked of it: the time of day is set on each date
 * afterwards, so no change of clocks can move a meeting.
 */
@Singleton
class IcalRecurrences implements RecurrenceDates {

  @Override
  public List<LocalDate> named(
      String recurrence, LocalDate anchor, LocalDate startInclusive, LocalDate endExclusive) {
    try {
      return new Recur<LocalDate>(recurrence)
          .getDates(anchor, startInclusive, endExclusive.minusDays(1));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new IllegalArgumentException(
          "a recurrence is a rule of RFC 5545 that names dates, but was '%s': %s"
              .formatted(recurrence, unreadable.getMessage()),
          unreadable);
    }
  }
}
