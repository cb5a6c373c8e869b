package no.ettermarked.businesstime;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of wall-clock time in a day during which the desk is open: half-open, from the minute
 * it opens up to, not including, the minute it closes.
 *
 * <p>A window never passes midnight: a night shift is one window up to {@code 24:00} and another
 * from {@code 00:00} on the next day.
 *
 * @param opens minute of the day, 0 to 1439
 * @param closes minute of the day, 1 to 1440, after {@code opens}; 1440 is {@code 24:00}, the next
 *     midnight
 */
public record OpeningWindow(int opens, int closes) implements Comparable<OpeningWindow> {

  private static final int MINUTES_IN_DAY = 24 * 60;

  public OpeningWindow {
    if (opens < 0 || closes > MINUTES_IN_DAY || opens >= closes) {
      throw new IllegalArgumentException(
          "a window opens before it closes, within one day, but was minute %d to minute %d"
              .formatted(opens, closes));
    }
  }

  /**
   * Reads a window written as two times of day with minutes.
   *
   * @param opens such as {@code 08:00}
   * @param closes such as {@code 16:00}, or {@code 24:00} for the next midnight
   * @throws IllegalArgumentException if either is no such time, or the window does not open before
   *     it closes
   */
  public static OpeningWindow parse(String opens, String closes) {
    int from = minuteOfDay(opens);
    int until = minuteOfDay(closes);
    if (from >= until) {
      throw new IllegalArgumentException(
          "a window opens before it closes, within one day, but was %s-%s"
              .formatted(opens, closes));
    }
    return new OpeningWindow(from, until);
  }

  /** The opening time as written, {@code HH:mm}. */
  public String opensText() {
    return text(opens);
  }

  /** The closing time as written, {@code HH:mm}, {@code 24:00} for the next midnight. */
  public String closesText() {
    return text(closes);
  }

  boolean overlaps(OpeningWindow other) {
    return opens < other.closes && other.opens < closes;
  }

  @Override
  public int compareTo(OpeningWindow other) {
    int byOpening = Integer.compare(opens, other.opens);
    return byOpening != 0 ? byOpening : Integer.compare(closes, other.closes);
  }

  @Override
  public String toString() {
    return opensText() + "-" + closesText();
  }

  private static String text(int minuteOfDay) {
    return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
  }

  private static int minuteOfDay(String text) {
    if (text.equals("24:00")) {
      return MINUTES_IN_DAY;
    }
    if (text.length() != "HH:mm".length()) {
      throw notATime(text, null);
    }
    try {
      return LocalTime.parse(text).toSecondOfDay() / 60;
    } catch (DateTimeException unreadable) {
      throw notATime(text, unreadable);
    }
  }

  private static IllegalArgumentException notATime(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "a window is written with times from 00:00 to 24:00, but was '%s'".formatted(text), cause);
  }
}
