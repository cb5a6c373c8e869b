package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Every opening of a range of years as rows of epoch seconds, with the open time before each row,
 * and every business day: a question is one or two look-ups, however long its span.
 *
 * <p>Immutable. Answers only for instants from {@code from} up to {@code until}; an answer that may
 * lie later is null, for a table of more years to give.
 */
final class OpeningTable {

  private static final int DAYS_BEYOND = 2;

  final int firstYear;
  final int lastYear;
  private final long from;
  private final long until;
  private final Ascending opens;
  private final long[] closes;
  private final Ascending openBefore;
  private final Ascending businessDays;

  private OpeningTable(
      int firstYear, int lastYear, ZoneId zone, OpeningRows rows, long[] businessDays) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.from = startOfYear(firstYear, zone);
    this.until = startOfYear(lastYear + 1, zone);
    long[] opening = rows.opens();
    this.closes = rows.closes();
    long[] before = new long[opening.length];
    for (int row = 1; row < opening.length; row++) {
      before[row] = before[row - 1] + closes[row - 1] - opening[row - 1];
    }
    this.opens = new Ascending(opening);
    this.openBefore = new Ascending(before);
    this.businessDays = new Ascending(businessDays);
  }

  /** Reads each date of the years once, and a few beyond, for what a clock change pushes over. */
  static OpeningTable of(int firstYear, int lastYear, ZoneId zone, DayHours hours) {
    LocalDate first = LocalDate.of(firstYear, 1, 1).minusDays(DAYS_BEYOND);
    LocalDate last = LocalDate.of(lastYear, 12, 31).plusDays(DAYS_BEYOND);
    WallClock clock = new WallClock(zone);
    OpeningRows rows = new OpeningRows();
    long[] businessDays = new long[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
    int count = 0;
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      var windows = hours.windowsOn(date);
      if (!windows.isEmpty()) {
        businessDays[count++] = date.toEpochDay();
      }
      for (OpeningWindow window : windows) {
        rows.add(clock.epochSecond(date, window.opens()), clock.epochSecond(date, window.closes()));
      }
    }
    rows.separate();
    return new OpeningTable(firstYear, lastYear, zone, rows, Arrays.copyOf(businessDays, count));
  }

  boolean covers(Instant instant) {
    return instant.getEpochSecond() >= from && instant.getEpochSecond() < until;
  }

  boolean covers(LocalDate date) {
    return date.getYear() >= firstYear && date.getYear() <= lastYear;
  }

  boolean isOpenAt(Instant instant) {
    int row = rowOpenedBy(instant.getEpochSecond());
    return row >= 0 && instant.getEpochSecond() < closes[row];
  }

  /** The instant itself when open, else the next opening; null when that is beyond this table. */
  @Nullable Instant nextOpening(Instant instant) {
    int row = rowOpenedBy(instant.getEpochSecond());
    if (row >= 0 && instant.getEpochSecond() < closes[row]) {
      return instant;
    }
    return row + 1 < opens.size() && opens.get(row + 1) < until
        ? Instant.ofEpochSecond(opens.get(row + 1))
        : null;
  }

  /**
   * The first instant at which {@code working}, more than zero, has been open since {@code start};
   * null when that is beyond this table.
   */
  @Nullable Instant add(Instant start, Duration working) {
    int row = rowOpenedBy(start.getEpochSecond());
    boolean open = row >= 0 && start.getEpochSecond() < closes[row];
    long seconds = openSecondsBefore(row, start.getEpochSecond()) + working.getSeconds();
    long nanos = (open ? start.getNano() : 0L) + working.getNano();
    seconds += nanos / 1_000_000_000L;
    nanos %= 1_000_000_000L;
    long wholeSecondsBefore = nanos == 0 ? seconds - 1 : seconds;
    int reached = openBefore.lastAtMost(wholeSecondsBefore);
    if (reached < 0) {
      return null;
    }
    long into = seconds - openBefore.get(reached);
    long length = closes[reached] - opens.get(reached);
    boolean within = nanos == 0 ? into <= length : into < length;
    return within && opens.get(reached) + into < until
        ? Instant.ofEpochSecond(opens.get(reached) + into, nanos)
        : null;
  }

  /** Open time from an instant up to a later one, both covered. */
  Duration between(Instant start, Instant end) {
    int startRow = rowOpenedBy(start.getEpochSecond());
    int endRow = rowOpenedBy(end.getEpochSecond());
    long seconds =
        openSecondsBefore(endRow, end.getEpochSecond())
            - openSecondsBefore(startRow, start.getEpochSecond());
    return Duration.ofSeconds(seconds, openNanos(endRow, end) - openNanos(startRow, start));
  }

  /** The {@code nth} business day, 1 being the next, after a date; null when beyond this table. */
  @Nullable LocalDate businessDayAfter(LocalDate date, int nth) {
    long index = (long) businessDays.lastAtMost(date.toEpochDay()) + nth;
    if (index >= businessDays.size()) {
      return null;
    }
    LocalDate found = LocalDate.ofEpochDay(businessDays.get((int) index));
    return found.getYear() <= lastYear ? found : null;
  }

  private long openSecondsBefore(int row, long second) {
    return row < 0 ? 0 : openBefore.get(row) + Math.min(second, closes[row]) - opens.get(row);
  }

  private long openNanos(int row, Instant instant) {
    return row >= 0 && instant.getEpochSecond() < closes[row] ? instant.getNano() : 0;
  }

  private int rowOpenedBy(long second) {
    return opens.lastAtMost(second);
  }

  private static long startOfYear(int year, ZoneId zone) {
    return LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
  }
}
