package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a desk is open: an ordinary week in a zone, and the days that differ from it.
 *
 * <p>Windows are wall-clock time in the zone; the time inside them is real elapsed time, so a
 * window across a change of clocks is as long as it really lasts. A window edge that the clock
 * shows twice is the first of the two, one that it leaps over is read with the offset before the
 * leap (RFC 5545 section 3.3.5).
 *
 * <p>Immutable and safe for use by several threads; equal when zone, week and exceptions are. Keep
 * an instance: it holds tables, built on first use, that make the cost of a question independent of
 * its span. Instants and dates outside the years {@value #FIRST_YEAR} to {@value #LAST_YEAR} are
 * refused with {@link IllegalArgumentException}; an answer that is not found by then is a {@link
 * NoOpeningException}.
 */
public final class BusinessCalendar {

  /** The first year about which a calendar can be asked. */
  public static final int FIRST_YEAR = 1900;

  /** The last year about which a calendar can be asked, the horizon. */
  public static final int LAST_YEAR = 2199;

  private final ZoneId zone;
  private final WeeklyHours week;
  private final List<DayException> exceptions;
  private final DayHours hours;
  private final OpeningTables tables;

  private BusinessCalendar(ZoneId zone, WeeklyHours week, List<DayException> exceptions) {
    this.zone = zone;
    this.week = week;
    this.exceptions = exceptions;
    this.hours = new DayHours(zone, week, exceptions);
    this.tables = new OpeningTables(zone, hours);
  }

  /**
   * A calendar of an ordinary week and the days that differ from it, in any order.
   *
   * @throws InvalidCalendarException naming every pair of windows that overlap and every day with
   *     more than one exception of the same kind
   */
  public static BusinessCalendar of(
      ZoneId zone, WeeklyHours week, Collection<DayException> exceptions) {
    List<String> faults = CalendarFaults.of(week, exceptions);
    if (!faults.isEmpty()) {
      throw new InvalidCalendarException(faults);
    }
    return new BusinessCalendar(zone, week, List.copyOf(exceptions));
  }

  public ZoneId zone() {
    return zone;
  }

  public WeeklyHours week() {
    return week;
  }

  public List<DayException> exceptions() {
    return exceptions;
  }

  /** The exception that holds on a date: a dated one before one of every year. */
  public Optional<DayException> exceptionOn(LocalDate date) {
    return hours.exceptionOn(date);
  }

  /** The windows of a date in order; empty when the desk is closed or the zone has no such date. */
  public List<OpeningWindow> windowsOn(LocalDate date) {
    return hours.windowsOn(date);
  }

  /** Whether a date has any window, however short. */
  public boolean isBusinessDay(LocalDate date) {
    return !windowsOn(date).isEmpty();
  }

  public boolean isOpenAt(Instant instant) {
    return tables.covering(instant).isOpenAt(instant);
  }

  /**
   * The instant itself when the desk is open then, else when it next opens.
   *
   * @throws NoOpeningException if it never opens again
   */
  public Instant nextOpening(Instant instant) {
    return tables.nextOpening(instant);
  }

  /**
   * When so much working time has passed since {@code start}. Time that ends exactly at closing
   * ends at closing, not at the next opening; no time at all is {@link #nextOpening}.
   *
   * @param workingTime zero or more
   * @throws NoOpeningException if the calendar has not that much working time left
   */
  public Instant add(Instant start, Duration workingTime) {
    if (workingTime.isNegative()) {
      throw new IllegalArgumentException(
          "working time is added, not taken away, but was " + workingTime);
    }
    return workingTime.isZero() ? tables.nextOpening(start) : tables.add(start, workingTime);
  }

  /** Open time from one instant up to another; zero when the end is not after the start. */
  public Duration workingTimeBetween(Instant startInclusive, Instant endExclusive) {
    return endExclusive.isAfter(startInclusive)
        ? tables.covering(startInclusive, endExclusive).between(startInclusive, endExclusive)
        : Duration.ZERO;
  }

  /**
   * The same time of day on the {@code days}-th business day after the date of {@code start}, moved
   * forward to opening when closed then. Zero days is {@link #nextOpening}.
   */
  public Instant addBusinessDays(Instant start, int days) {
    requireDays(days);
    if (days == 0) {
      return nextOpening(start);
    }
    LocalDate day = tables.businessDayAfter(dateOf(start), days);
    return nextOpening(at(day, start.atZone(zone).toLocalTime()));
  }

  /**
   * The last closing of the {@code days}-th business day after the date of {@code start}. Zero days
   * is the day of the next opening.
   */
  public Instant endOfBusinessDay(Instant start, int days) {
    LocalDate day = dayCounted(start, days);
    return windowsOn(day).stream()
        .map(window -> WallClock.resolved(zone, day, window.closes()))
        .reduce(start, (latest, closing) -> closing.isAfter(latest) ? closing : latest);
  }

  /**
   * A time of day on the {@code days}-th business day after the date of {@code start}, whether or
   * not the desk is open then. Zero days is the day of the next opening, or the business day after
   * it when that time has passed.
   */
  public Instant byTimeOfBusinessDay(Instant start, int days, LocalTime time) {
    LocalDate day = dayCounted(start, days);
    Instant due = at(day, time);
    return due.isBefore(start) ? at(tables.businessDayAfter(day, 1), time) : due;
  }

  /** The date itself when it is a business day, else the next one. */
  public LocalDate nextBusinessDay(LocalDate sameOrAfter) {
    return isBusinessDay(sameOrAfter) ? sameOrAfter : tables.businessDayAfter(sameOrAfter, 1);
  }

  private LocalDate dayCounted(Instant start, int days) {
    requireDays(days);
    return days == 0 ? dateOf(nextOpening(start)) : tables.businessDayAfter(dateOf(start), days);
  }

  private LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static void requireDays(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("business days are counted forward, but were " + days);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BusinessCalendar that
        && zone.equals(that.zone)
        && week.equals(that.week)
        && exceptions.equals(that.exceptions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(zone, week, exceptions);
  }

  @Override
  public String toString() {
    return "%s %s, %d exceptions".formatted(zone, week.windows(), exceptions.size());
  }
}
