package no.ettermarked.cases.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.kit.reasons.Reason;

/**
 * The part of a day's opening hours that counted towards a target.
 *
 * @param counted working time, more than none
 * @param windows the parts of the opening windows that counted, in order; none where clocks on the
 *     wall, which know whole minutes and are set back once a year, cannot tell them
 * @param untilClosing whether it counted until the desk closed for the day, in one stretch
 */
record CountedDay(
    LocalDate day, Duration counted, List<OpeningWindow> windows, boolean untilClosing) {

  private static final int MIDNIGHT = 24 * 60;

  /** Empty when nothing of the day counted. */
  static Optional<CountedDay> of(
      BusinessCalendar hours, LocalDate day, Instant started, Instant due) {
    ZoneId zone = hours.zone();
    Instant from = later(started, day.atStartOfDay(zone).toInstant());
    Instant until = earlier(due, day.plusDays(1).atStartOfDay(zone).toInstant());
    Duration counted = hours.workingTimeBetween(from, until);
    if (counted.isZero()) {
      return Optional.empty();
    }
    List<OpeningWindow> open = hours.windowsOn(day);
    int fromMinute = minuteOf(from, zone);
    int untilMinute =
        until.atZone(zone).toLocalDate().isAfter(day) ? MIDNIGHT : minuteOf(until, zone);
    List<OpeningWindow> parts =
        open.stream()
            .filter(
                window ->
                    Math.max(window.opens(), fromMinute) < Math.min(window.closes(), untilMinute))
            .map(
                window ->
                    new OpeningWindow(
                        Math.max(window.opens(), fromMinute),
                        Math.min(window.closes(), untilMinute)))
            .toList();
    boolean untilClosing =
        parts.size() == 1 && parts.getFirst().closes() == open.getLast().closes();
    return Optional.of(new CountedDay(day, counted, parts, untilClosing));
  }

  Reason reason(NamedCalendar calendar) {
    String date = day.toString();
    if (windows.isEmpty()) {
      return Reason.of(
          "clock.counted-time",
          calendar.source(),
          Map.of("day", date, "counted", counted.toString()));
    }
    return untilClosing && windows.getFirst().opens() > 0
        ? Reason.of(
            "clock.counted-until-closing",
            calendar.source(),
            Map.of(
                "day",
                date,
                "counted",
                counted.toString(),
                "from",
                windows.getFirst().opensText(),
                "until",
                windows.getFirst().closesText()))
        : Reason.of(
            "clock.counted",
            calendar.source(),
            Map.of("day", date, "counted", counted.toString(), "hours", LocalWords.hours(windows)));
  }

  private static int minuteOf(Instant at, ZoneId zone) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return time.toSecondOfDay() / 60;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
