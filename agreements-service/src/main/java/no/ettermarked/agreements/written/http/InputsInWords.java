package no.ettermarked.agreements.written.http;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Wording;

/** The inputs of reasons, which are written for programs, as people of a language write them. */
final class InputsInWords {

  private static final Pattern WEEKDAYS = Pattern.compile("(?<=^|; )([1-7])(?:-([1-7]))?(?= )");

  private final Wording wording;
  private final Locale locale;
  private final DateTimeFormatter date;

  InputsInWords(Wording wording, Locale locale) {
    this.wording = wording;
    this.locale = locale;
    this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
  }

  /**
   * @param name tells what the value is
   */
  String inWords(String name, String value) {
    return switch (name) {
      case "workingTime" -> duration(Duration.parse(value));
      case "businessDays" -> counted("business-day", Long.parseLong(value));
      case "at" -> dateTime(LocalDateTime.parse(value));
      case "date" -> LocalDate.parse(value).format(date);
      case "period" -> period(Period.parse(value));
      case "measure" -> told("measure." + value, Map.of());
      case "hours" -> value.isEmpty() ? told("week.never", Map.of()) : weekdays(value);
      default -> value;
    };
  }

  private String duration(Duration duration) {
    String words =
        Stream.of(
                counted("hour", duration.toHours()),
                counted("minute", duration.toMinutesPart()),
                counted("second", duration.toSecondsPart()))
            .filter(part -> !part.startsWith("0 "))
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? counted("minute", 0) : words;
  }

  private String period(Period period) {
    String words =
        Stream.of(
                counted("year", period.getYears()),
                counted("month", period.getMonths()),
                counted("day", period.getDays()))
            .filter(part -> !part.startsWith("0 "))
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? counted("day", 0) : words;
  }

  private String counted(String thing, long count) {
    return told(thing + (count == 1 ? ".one" : ".many"), Map.of("count", Long.toString(count)));
  }

  private String dateTime(LocalDateTime at) {
    return told(
        "moment", Map.of("date", at.format(date), "time", at.toLocalTime().withNano(0).toString()));
  }

  private String weekdays(String week) {
    Matcher matcher = WEEKDAYS.matcher(week);
    return matcher.replaceAll(
        days ->
            days.group(2) == null
                ? weekday(days.group(1))
                : weekday(days.group(1)) + "–" + weekday(days.group(2)));
  }

  private String weekday(String number) {
    return DayOfWeek.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, locale);
  }

  private String told(String code, Map<String, String> inputs) {
    return wording.sentence(code, inputs);
  }
}
