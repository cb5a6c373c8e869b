package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The answers a calendar should give, found as slowly and plainly as can be: minute by minute. */
record MinuteWalk(BusinessCalendar calendar, Instant from, Instant until) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private record Opening(Instant opens, Instant closes) {}

  /** Working minutes from start up to end; both on a whole minute, within the walked stretch. */
  long minutesBetween(Instant start, Instant end) {
    List<Opening> openings = openings();
    long open = 0;
    for (Instant minute = start; minute.isBefore(end); minute = minute.plus(MINUTE)) {
      open += isOpen(openings, minute) ? 1 : 0;
    }
    return open;
  }

  /** When so many minutes, one or more, have been open; null when not within the stretch. */
  Instant whenOpenFor(Instant start, long minutes) {
    List<Opening> openings = openings();
    long left = minutes;
    for (Instant minute = start; minute.isBefore(until); minute = minute.plus(MINUTE)) {
      left -= isOpen(openings, minute) ? 1 : 0;
      if (left == 0) {
        return minute.plus(MINUTE);
      }
    }
    return null;
  }

  /** The first open minute at or after an instant; null when not within the stretch. */
  Instant firstOpen(Instant start) {
    Instant end = whenOpenFor(start, 1);
    return end == null ? null : end.minus(MINUTE);
  }

  private static boolean isOpen(List<Opening> openings, Instant minute) {
    return openings.stream()
        .anyMatch(o -> !minute.isBefore(o.opens()) && minute.isBefore(o.closes()));
  }

  private List<Opening> openings() {
    List<Opening> found = new ArrayList<>();
    LocalDate last = until.atZone(calendar.zone()).toLocalDate().plusDays(1);
    for (LocalDate date = from.atZone(calendar.zone()).toLocalDate().minusDays(2);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      for (OpeningWindow window : calendar.windowsOn(date)) {
        found.add(new Opening(at(date, window.opens()), at(date, window.closes())));
      }
    }
    return found;
  }

  private Instant at(LocalDate date, int minuteOfDay) {
    return date.atStartOfDay().plusMinutes(minuteOfDay).atZone(calendar.zone()).toInstant();
  }
}
