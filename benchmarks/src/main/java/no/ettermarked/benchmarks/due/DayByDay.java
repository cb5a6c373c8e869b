package no.ettermarked.benchmarks.due;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** Working time as most write it first: a walk over the days, taking off what each has. */
final class DayByDay {
  private final ZoneId zone;
  private final LocalTime opens;
  private final LocalTime closes;
  private final Set<LocalDate> holidays;

  DayByDay(ZoneId zone, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {
    this.zone = zone;
    this.opens = opens;
    this.closes = closes;
    this.holidays = Set.copyOf(holidays);
  }

  Instant add(Instant start, Duration workingTime) {
    Duration left = workingTime;
    ZonedDateTime at = start.atZone(zone);
    while (true) {
      LocalDate day = at.toLocalDate();
      if (isOpen(day)) {
        ZonedDateTime opening = day.atTime(opens).atZone(zone);
        ZonedDateTime closing = day.atTime(closes).atZone(zone);
        ZonedDateTime from = at.isBefore(opening) ? opening : at;
        if (from.isBefore(closing)) {
          Duration today = Duration.between(from, closing);
          if (today.compareTo(left) >= 0) {
            return from.plus(left).toInstant();
          }
          left = left.minus(today);
        }
      }
      at = day.plusDays(1).atStartOfDay(zone);
    }
  }

  private boolean isOpen(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }
}
