package no.ettermarked.agreements.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay.EveryYear;
import no.ettermarked.businesstime.ExceptionDay.OnDate;
import no.ettermarked.businesstime.OpeningWindow;

/**
 * A date on which a desk has other hours than in an ordinary week.
 *
 * @param windows its windows; none when it is closed
 */
record UnusualDay(LocalDate date, String name, List<OpeningWindow> windows) {

  /**
   * The unusual days from one date to another, both included, in order. Days that have the hours of
   * the ordinary week, such as a holiday on a Sunday, are left out.
   */
  static List<UnusualDay> between(LocalDate first, LocalDate last, BusinessCalendar calendar) {
    return calendar.exceptions().stream()
        .flatMap(exception -> datesOf(exception, first, last))
        .distinct()
        .filter(date -> !calendar.windowsOn(date).equals(calendar.week().on(date.getDayOfWeek())))
        .sorted(Comparator.naturalOrder())
        .map(date -> of(date, calendar))
        .toList();
  }

  private static UnusualDay of(LocalDate date, BusinessCalendar calendar) {
    DayException exception = calendar.exceptionOn(date).orElseThrow();
    return new UnusualDay(date, exception.name(), exception.windows());
  }

  private static Stream<LocalDate> datesOf(
      DayException exception, LocalDate first, LocalDate last) {
    Stream<LocalDate> dates =
        switch (exception.day()) {
          case OnDate(LocalDate date) -> Stream.of(date);
          case EveryYear(MonthDay day) ->
              IntStream.rangeClosed(first.getYear(), last.getYear())
                  .filter(day::isValidYear)
                  .mapToObj(day::atYear);
        };
    return dates.filter(date -> !date.isBefore(first) && !date.isAfter(last));
  }
}
