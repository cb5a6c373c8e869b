package no.ettermarked.agreements.calendars;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.InvalidCalendarException;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;

/** What a written calendar must hold to. */
public final class CalendarRules {

  private static final List<Function<WrittenCalendar, Stream<Flaw>>> RULES =
      List.of(
          CalendarRules::windowsOfTheWeekHold,
          CalendarRules::windowsOfExceptionsHold,
          CalendarRules::daysAreReadable,
          CalendarRules::eachDayStandsOnce);

  /** A date on which windows are tried, to hear what is wrong with them. */
  private static final ExceptionDay ANY_DAY = ExceptionDay.parse("--01-01");

  private CalendarRules() {}

  /** Everything that is wrong with a calendar. */
  public static List<Flaw> flaws(WrittenCalendar written) {
    return RULES.stream().flatMap(rule -> rule.apply(written)).toList();
  }

  private static Stream<Flaw> windowsOfTheWeekHold(WrittenCalendar written) {
    return written.week().entrySet().stream()
        .flatMap(day -> flaws("/week/" + day.getKey(), day.getValue()));
  }

  private static Stream<Flaw> windowsOfExceptionsHold(WrittenCalendar written) {
    return IntStream.range(0, written.exceptions().size())
        .boxed()
        .flatMap(
            i -> flaws("/exceptions/%d/open".formatted(i), written.exceptions().get(i).open()));
  }

  private static Stream<Flaw> daysAreReadable(WrittenCalendar written) {
    return IntStream.range(0, written.exceptions().size())
        .filter(i -> day(written.exceptions().get(i)).isEmpty())
        .mapToObj(
            i ->
                new Flaw(onOf(i), "Expected a date, 2026-12-24, or a day of every year, --12-24."));
  }

  private static Stream<Flaw> eachDayStandsOnce(WrittenCalendar written) {
    Map<ExceptionDay, Integer> first = new HashMap<>();
    List<Flaw> repeated = new ArrayList<>();
    for (int i = 0; i < written.exceptions().size(); i++) {
      int here = i;
      day(written.exceptions().get(i))
          .map(day -> first.putIfAbsent(day, here))
          .ifPresent(
              before ->
                  repeated.add(
                      new Flaw(
                          onOf(here),
                          "Exception %d is about the same day; put them together."
                              .formatted(before + 1))));
    }
    return repeated.stream();
  }

  private static Stream<Flaw> flaws(String pointer, List<WrittenWindow> written) {
    List<OpeningWindow> readable = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      try {
        readable.add(OpeningWindow.parse(written.get(i).opens(), written.get(i).closes()));
      } catch (IllegalArgumentException wrong) {
        flaws.add(
            new Flaw(
                pointer + "/" + i,
                "Expected times of day, 08:00 and 16:00, the first before the second; 24:00 is the"
                    + " next midnight."));
      }
    }
    overlaps(readable).ifPresent(sentence -> flaws.add(new Flaw(pointer, sentence)));
    return flaws.stream();
  }

  private static Optional<String> overlaps(List<OpeningWindow> windows) {
    try {
      BusinessCalendar.of(
          ZoneId.of("UTC"),
          WeeklyHours.closed(),
          List.of(new DayException(ANY_DAY, "tried", windows)));
      return Optional.empty();
    } catch (InvalidCalendarException overlapping) {
      return Optional.of("Windows of one day do not overlap; these do.");
    }
  }

  private static Optional<ExceptionDay> day(WrittenDay written) {
    try {
      return Optional.of(ExceptionDay.parse(written.on()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static String onOf(int exception) {
    return "/exceptions/%d/on".formatted(exception);
  }
}
