package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * Turns wall-clock time of a zone into epoch seconds. A time that the clock shows twice is the
 * first of the two; one that it leaps over is read with the offset before the leap, so 02:30
 * becomes 03:30 (RFC 5545 section 3.3.5, and what java.time does).
 *
 * <p>Remembers the stretch of steady offset it last met, so dates are cheapest in order. Not safe
 * for use by several threads.
 */
final class WallClock {

  private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();
  private static final long MARGIN = Duration.ofDays(2).toSeconds();

  private final ZoneId zone;
  private long steadyFrom = Long.MAX_VALUE;
  private long steadyUntil = Long.MIN_VALUE;
  private int offset;

  WallClock(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * @param minuteOfDay 0 to 1440; 1440 is the next midnight
   */
  long epochSecond(LocalDate date, int minuteOfDay) {
    long utc = date.toEpochDay() * DAY_SECONDS + minuteOfDay * 60L;
    if (utc <= steadyFrom || utc >= steadyUntil) {
      rememberSteadyAround(Instant.ofEpochSecond(utc));
    }
    return utc > steadyFrom && utc < steadyUntil
        ? utc - offset
        : resolved(zone, date, minuteOfDay).getEpochSecond();
  }

  /** The instant of one wall-clock minute, 1440 being the next midnight. */
  static Instant resolved(ZoneId zone, LocalDate date, int minuteOfDay) {
    return date.atTime(LocalTime.MIDNIGHT).plusMinutes(minuteOfDay).atZone(zone).toInstant();
  }

  private void rememberSteadyAround(Instant instant) {
    ZoneRules rules = zone.getRules();
    offset = rules.getOffset(instant).getTotalSeconds();
    // A previous transition is strictly earlier: one at this very instant needs a step past it.
    Instant past = instant.plusNanos(1);
    steadyFrom = edge(rules.previousTransition(past), Long.MIN_VALUE + MARGIN) + MARGIN;
    steadyUntil = edge(rules.nextTransition(instant), Long.MAX_VALUE - MARGIN) - MARGIN;
  }

  private static long edge(@Nullable ZoneOffsetTransition transition, long without) {
    return transition == null ? without : transition.toEpochSecond();
  }
}
