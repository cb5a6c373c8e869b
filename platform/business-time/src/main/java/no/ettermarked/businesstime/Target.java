package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * How soon something is promised, apart from when it started and in which calendar.
 *
 * <p>Each has a stable text, read by {@link #parse} and written by {@link #text}:
 *
 * <ul>
 *   <li>{@code PT2H}: two hours of working time (ISO 8601 duration of hours, minutes, seconds)
 *   <li>{@code P1BD}: the next business day, same time of day
 *   <li>{@code P1BD/EOD}: the end of the next business day
 *   <li>{@code P1BD/16:00}: the next business day by 16:00
 * </ul>
 */
public sealed interface Target {

  /** So much working time; zero is the next opening. */
  record Within(Duration workingTime) implements Target {
    public Within {
      if (workingTime.isNegative()) {
        throw new IllegalArgumentException(
            "a target lies ahead, but its working time was " + workingTime);
      }
    }
  }

  /** Business days with the time of day kept: {@link BusinessCalendar#addBusinessDays}. */
  record BusinessDaysKeepingTime(int days) implements Target {
    public BusinessDaysKeepingTime {
      requireDays(days);
    }
  }

  /** The end of a business day: {@link BusinessCalendar#endOfBusinessDay}. */
  record EndOfBusinessDay(int days) implements Target {
    public EndOfBusinessDay {
      requireDays(days);
    }
  }

  /** A business day by a time: {@link BusinessCalendar#byTimeOfBusinessDay}. */
  record ByTimeOfBusinessDay(int days, LocalTime time) implements Target {
    public ByTimeOfBusinessDay {
      requireDays(days);
    }
  }

  /**
   * When this falls due, counted from {@code start} without a pause.
   *
   * @throws NoOpeningException if the calendar does not open long enough
   */
  default Instant dueFrom(Instant start, BusinessCalendar calendar) {
    return switch (this) {
      case Within(Duration workingTime) -> calendar.add(start, workingTime);
      case BusinessDaysKeepingTime(int days) -> calendar.addBusinessDays(start, days);
      case EndOfBusinessDay(int days) -> calendar.endOfBusinessDay(start, days);
      case ByTimeOfBusinessDay(int days, LocalTime time) ->
          calendar.byTimeOfBusinessDay(start, days, time);
    };
  }

  /** The text from which {@link #parse} gives an equal target. */
  default String text() {
    return switch (this) {
      case Within(Duration workingTime) -> workingTime.toString();
      case BusinessDaysKeepingTime(int days) -> "P%dBD".formatted(days);
      case EndOfBusinessDay(int days) -> "P%dBD/EOD".formatted(days);
      case ByTimeOfBusinessDay(int days, LocalTime time) -> "P%dBD/%s".formatted(days, time);
    };
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException naming the text, if it is none of the four forms
   */
  static Target parse(String text) {
    return TargetText.parse(text);
  }

  private static void requireDays(int days) {
    if (days < 0) {
      throw new IllegalArgumentException("a target lies ahead, but its days were " + days);
    }
  }
}
