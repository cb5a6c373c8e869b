package no.ettermarked.businesstime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the four written forms of a {@link Target}. */
final class TargetText {

  private static final Pattern BUSINESS_DAYS =
      Pattern.compile("P(\\d{1,5})BD(?:/(EOD|\\d{2}:\\d{2}\\S*))?");

  private TargetText() {}

  static Target parse(String text) {
    try {
      Matcher days = BUSINESS_DAYS.matcher(text);
      return days.matches()
          ? ofDays(Integer.parseInt(days.group(1)), days.group(2))
          : ofWorkingTime(text);
    } catch (DateTimeException unreadable) {
      throw notATarget(text, unreadable);
    }
  }

  private static Target ofDays(int days, @Nullable String when) {
    if (when == null) {
      return new Target.BusinessDaysKeepingTime(days);
    }
    return when.equals("EOD")
        ? new Target.EndOfBusinessDay(days)
        : new Target.ByTimeOfBusinessDay(days, LocalTime.parse(when));
  }

  /** ISO 8601 days are refused: 24 hours of working time is not what "P1D" means to anyone. */
  private static Target ofWorkingTime(String text) {
    if (!text.startsWith("PT")) {
      throw notATarget(text, null);
    }
    return new Target.Within(Duration.parse(text));
  }

  private static IllegalArgumentException notATarget(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "a target is written PT2H, P1BD, P1BD/EOD or P1BD/16:00, but was '%s'".formatted(text),
        cause);
  }
}
