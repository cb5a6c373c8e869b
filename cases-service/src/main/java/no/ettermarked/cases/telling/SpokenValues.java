package no.ettermarked.cases.telling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.ettermarked.kit.reasons.Wording;

/**
 * Inputs of reasons, kept in the words of ISO 8601, as people say them: {@code PT2H} "2 hours",
 * {@code 2026-09-11} "Friday 11 September", {@code 2026-09-11T15:30} "Friday 11 September at
 * 15:30", {@code 2026-09-12/2026-09-13} two days or more, {@code 08:00/16:00} opening hours,
 * several of them with commas between. Anything else is told as it stands.
 */
final class SpokenValues {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final String HOURS = "\\d{2}:\\d{2}/\\d{2}:\\d{2}";

  private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /**
   * How values look that are told in other words.
   *
   * @param mark what only this form, of those not yet tried, has at the place: most values are told
   *     apart by it alone
   */
  private record Form(int place, char mark, Pattern looks, UnaryOperator<String> told) {
    boolean isOf(String value) {
      return value.length() > place
          && value.charAt(place) == mark
          && looks.matcher(value).matches();
    }
  }

  private final List<Form> forms;
  private final Wording wording;
  private final DateTimeFormatter day;

  SpokenValues(Wording wording) {
    this.wording = wording;
    this.day = DateTimeFormatter.ofPattern(say("unit.day-pattern"), wording.locale());
    this.forms =
        List.of(
            form(0, 'P', "PT[0-9HMS.]+", text -> sayDuration(Duration.parse(text))),
            form(5, '/', HOURS + "(," + HOURS + ")*", this::sayHours),
            form(10, 'T', DATE + "T[0-9:.]+", text -> sayDateTime(LocalDateTime.parse(text))),
            form(10, '/', DATE + "/" + DATE, this::sayDays),
            form(7, '-', DATE, text -> LocalDate.parse(text).format(day)));
  }

  private static Form form(int place, char mark, String looks, UnaryOperator<String> told) {
    return new Form(place, mark, Pattern.compile(looks), told);
  }

  String spoken(String value) {
    for (Form form : forms) {
      if (form.isOf(value)) {
        return form.told().apply(value);
      }
    }
    return value;
  }

  /** Hours and minutes, to the nearest minute; seconds only where there is less than one. */
  private String sayDuration(Duration duration) {
    if (duration.isPositive() && duration.compareTo(ONE_MINUTE) < 0) {
      return count("second", duration.toSeconds());
    }
    Duration rounded = duration.plus(HALF_A_MINUTE);
    long hours = rounded.toHours();
    long minutes = rounded.toMinutesPart();
    if (hours == 0) {
      return count("minute", minutes);
    }
    return minutes == 0
        ? count("hour", hours)
        : both(count("hour", hours), count("minute", minutes));
  }

  private String count(String unit, long number) {
    return say("unit." + unit + (number == 1 ? "" : "s"), "n", Long.toString(number));
  }

  private String sayDateTime(LocalDateTime at) {
    return say("unit.at", "day", at.format(day), "time", at.format(TIME));
  }

  private String sayDays(String interval) {
    String[] ends = interval.split("/", -1);
    LocalDate first = LocalDate.parse(ends[0]);
    LocalDate last = LocalDate.parse(ends[1]);
    return first.plusDays(1).equals(last)
        ? both(first.format(day), last.format(day))
        : say("unit.from-to", "from", first.format(day), "to", last.format(day));
  }

  private String sayHours(String windows) {
    return Arrays.stream(windows.split(",", -1))
        .map(window -> window.split("/", -1))
        .map(ends -> ends[0] + "–" + ends[1])
        .reduce(this::both)
        .orElseThrow();
  }

  private String both(String one, String other) {
    return say("unit.and", "one", one, "other", other);
  }

  private String say(String code, String... inputs) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < inputs.length; i += 2) {
      named.put(inputs[i], inputs[i + 1]);
    }
    return wording.sentence(code, named);
  }
}
