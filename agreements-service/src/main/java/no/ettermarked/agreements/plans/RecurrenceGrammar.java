package no.ettermarked.agreements.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which texts are recurrence rules, by RFC 5545 section 3.3.10 as far as it is taken here. */
final class RecurrenceGrammar {

  private static final int LONGEST = 200;
  private static final int MOST_WEEKDAYS_IN_MONTH = 5;

  private static final String WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)";
  private static final String DAY_OF_YEAR =
      "[+-]?([1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])";
  private static final String WEEK_OF_YEAR = "[+-]?([1-9]|[1-4][0-9]|5[0-3])";

  private static final Map<String, Pattern> PARTS =
      Map.of(
          "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
          "INTERVAL", Pattern.compile("[1-9][0-9]{0,2}"),
          "WKST", Pattern.compile(WEEKDAY),
          "BYDAY", listOf("(%s)?%s".formatted(WEEK_OF_YEAR, WEEKDAY)),
          "BYMONTH", listOf("[1-9]|1[0-2]"),
          "BYMONTHDAY", listOf("[+-]?([1-9]|[12][0-9]|3[01])"),
          "BYYEARDAY", listOf(DAY_OF_YEAR),
          "BYWEEKNO", listOf(WEEK_OF_YEAR),
          "BYSETPOS", listOf(DAY_OF_YEAR));

  /** By the table of the RFC: what limits or expands nothing in such a rule. */
  private static final Map<String, Set<String>> NOT_WITH =
      Map.of(
          "DAILY", Set.of("BYWEEKNO", "BYYEARDAY"),
          "WEEKLY", Set.of("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"),
          "MONTHLY", Set.of("BYWEEKNO", "BYYEARDAY"));

  private static final Set<String> WITH_NUMBERED_WEEKDAYS = Set.of("MONTHLY", "YEARLY");

  private static final List<Predicate<Map<String, String>>> RULES =
      List.of(
          RecurrenceGrammar::hasAFrequency,
          RecurrenceGrammar::hasPartsOfItsFrequency,
          RecurrenceGrammar::numbersWeekdaysOfMonthsAndYearsOnly,
          RecurrenceGrammar::picksFromSomething,
          RecurrenceGrammar::daysOfMonthsExist,
          RecurrenceGrammar::weekdaysOfMonthsExist);

  private RecurrenceGrammar() {}

  static boolean holds(String rule) {
    return rule.length() <= LONGEST
        && parts(rule)
            .filter(parts -> RULES.stream().allMatch(holds -> holds.test(parts)))
            .isPresent();
  }

  /** The parts by name; empty when one is unknown, unreadable or there twice. */
  private static Optional<Map<String, String>> parts(String rule) {
    Map<String, String> parts = new HashMap<>();
    for (String part : rule.split(";", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      String value = part.substring(equals + 1);
      Pattern pattern = PARTS.get(name);
      if (equals < 0
          || pattern == null
          || !pattern.matcher(value).matches()
          || parts.put(name, value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }

  private static boolean hasAFrequency(Map<String, String> parts) {
    return parts.containsKey("FREQ");
  }

  private static boolean hasPartsOfItsFrequency(Map<String, String> parts) {
    return NOT_WITH.getOrDefault(parts.getOrDefault("FREQ", ""), Set.of()).stream()
        .noneMatch(parts::containsKey);
  }

  private static boolean numbersWeekdaysOfMonthsAndYearsOnly(Map<String, String> parts) {
    boolean numbered = parts.getOrDefault("BYDAY", "").chars().anyMatch(Character::isDigit);
    return !numbered
        || (WITH_NUMBERED_WEEKDAYS.contains(parts.getOrDefault("FREQ", ""))
            && !parts.containsKey("BYWEEKNO"));
  }

  /** BYSETPOS picks from what another BY part gives. */
  private static boolean picksFromSomething(Map<String, String> parts) {
    return !parts.containsKey("BYSETPOS")
        || parts.keySet().stream()
            .anyMatch(name -> name.startsWith("BY") && !name.equals("BYSETPOS"));
  }

  private static boolean daysOfMonthsExist(Map<String, String> parts) {
    return CalendarDays.exist(parts.get("BYMONTH"), parts.get("BYMONTHDAY"));
  }

  /** No month has six Tuesdays. */
  private static boolean weekdaysOfMonthsExist(Map<String, String> parts) {
    boolean ofMonths =
        parts.getOrDefault("FREQ", "").equals("MONTHLY") || parts.containsKey("BYMONTH");
    return !ofMonths
        || Stream.of(parts.getOrDefault("BYDAY", "").split(",", -1))
            .map(day -> day.replaceAll("[^0-9]", ""))
            .filter(number -> !number.isEmpty())
            .allMatch(number -> Integer.parseInt(number) <= MOST_WEEKDAYS_IN_MONTH);
  }

  private static Pattern listOf(String element) {
    return Pattern.compile("(%s)(,(%s)){0,60}".formatted(element, element));
  }
}
