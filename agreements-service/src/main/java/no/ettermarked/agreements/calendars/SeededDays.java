package no.ettermarked.agreements.calendars;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.ExceptionDay.EveryYear;
import no.ettermarked.businesstime.ExceptionDay.OnDate;

/** Holidays of a country beneath the days that people wrote themselves. */
final class SeededDays {

  private SeededDays() {}

  /**
   * All days a person wrote, and those of the seed on which nobody wrote anything: neither on the
   * date nor, for every year, on its day. Days of every year first, then dates in order.
   */
  static Stream<DayException> under(List<DayException> written, List<DayException> seed) {
    Set<ExceptionDay> taken =
        written.stream().map(DayException::day).collect(Collectors.toUnmodifiableSet());
    return Stream.concat(written.stream(), seed.stream().filter(day -> !isTaken(day.day(), taken)))
        .sorted(Comparator.comparing(day -> orderOf(day.day())));
  }

  private static boolean isTaken(ExceptionDay day, Set<ExceptionDay> taken) {
    return switch (day) {
      case OnDate(LocalDate date) ->
          taken.contains(day) || taken.contains(new EveryYear(MonthDay.from(date)));
      case EveryYear _ -> taken.contains(day);
    };
  }

  private static String orderOf(ExceptionDay day) {
    return switch (day) {
      case EveryYear(MonthDay monthDay) -> "0" + monthDay;
      case OnDate(LocalDate date) -> "1" + date;
    };
  }
}
