package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The one table of a calendar, built when first asked for and widened when asked beyond. Widening
 * at least doubles the years, up to the horizon, so that many questions pay for few tables. Safe
 * for use by several threads: each question works on one immutable table.
 */
final class OpeningTables {

  private static final long YEARS_FROM = startOfYear(BusinessCalendar.FIRST_YEAR);
  private static final long YEARS_UNTIL = startOfYear(BusinessCalendar.LAST_YEAR + 1);

  private final ZoneId zone;
  private final DayHours hours;
  private volatile @Nullable OpeningTable table;

  OpeningTables(ZoneId zone, DayHours hours) {
    this.zone = zone;
    this.hours = hours;
  }

  OpeningTable covering(Instant instant) {
    OpeningTable current = table;
    if (current != null && current.covers(instant)) {
      return current;
    }
    int year = withinHorizon(instant);
    return widenedTo(year - 1, year + 1);
  }

  OpeningTable covering(Instant earlier, Instant later) {
    covering(earlier);
    return covering(later);
  }

  OpeningTable covering(LocalDate date) {
    OpeningTable current = table;
    if (current != null && current.covers(date)) {
      return current;
    }
    int year = withinHorizon(date.getYear(), date);
    return widenedTo(year - 1, year + 1);
  }

  /** A table that reaches further into the future, or null when this one is at the horizon. */
  @Nullable OpeningTable beyond(OpeningTable current) {
    return current.lastYear > BusinessCalendar.LAST_YEAR
        ? null
        : widenedTo(current.firstYear, current.lastYear + 1);
  }

  Instant nextOpening(Instant instant) {
    OpeningTable searched = covering(instant);
    while (true) {
      Instant opening = searched.nextOpening(instant);
      if (opening != null) {
        return opening;
      }
      searched = widerFor("an opening", searched, instant);
    }
  }

  Instant add(Instant start, Duration working) {
    OpeningTable searched = covering(start);
    while (true) {
      Instant end = searched.add(start, working);
      if (end != null) {
        return end;
      }
      searched = widerFor(working + " of working time", searched, start);
    }
  }

  LocalDate businessDayAfter(LocalDate date, int nth) {
    OpeningTable searched = covering(date);
    while (true) {
      LocalDate day = searched.businessDayAfter(date, nth);
      if (day != null) {
        return day;
      }
      searched = widerFor(nth + " business days", searched, date);
    }
  }

  private OpeningTable widerFor(String wanted, OpeningTable searched, Object start) {
    OpeningTable wider = beyond(searched);
    if (wider == null) {
      throw new NoOpeningException(
          "the calendar in %s has not %s after %s, up to the end of %d"
              .formatted(zone, wanted, start, BusinessCalendar.LAST_YEAR));
    }
    return wider;
  }

  private synchronized OpeningTable widenedTo(int firstYear, int lastYear) {
    OpeningTable current = table;
    if (current == null) {
      OpeningTable first = OpeningTable.of(firstYear, lastYear, zone, hours);
      table = first;
      return first;
    }
    if (current.firstYear <= firstYear && current.lastYear >= lastYear) {
      return current;
    }
    int years = current.lastYear - current.firstYear + 1;
    int from = current.firstYear;
    int until = current.lastYear;
    if (firstYear < from) {
      from = Math.min(firstYear, Math.max(from - years, BusinessCalendar.FIRST_YEAR - 1));
    }
    if (lastYear > until) {
      until = Math.max(lastYear, Math.min(until + years, BusinessCalendar.LAST_YEAR + 1));
    }
    OpeningTable wider = OpeningTable.of(from, until, zone, hours);
    table = wider;
    return wider;
  }

  private static int withinHorizon(Instant instant) {
    long second = instant.getEpochSecond();
    if (second < YEARS_FROM || second >= YEARS_UNTIL) {
      throw outside(instant);
    }
    return instant.atOffset(ZoneOffset.UTC).getYear();
  }

  private static int withinHorizon(int year, Object value) {
    if (year < BusinessCalendar.FIRST_YEAR || year > BusinessCalendar.LAST_YEAR) {
      throw outside(value);
    }
    return year;
  }

  private static long startOfYear(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  private static IllegalArgumentException outside(Object value) {
    return new IllegalArgumentException(
        "a calendar knows the years %d to %d, but was asked about %s"
            .formatted(BusinessCalendar.FIRST_YEAR, BusinessCalendar.LAST_YEAR, value));
  }
}
