package no.ettermarked.businesstime;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which windows a date has: a dated exception, else a recurring one, else the ordinary week. */
final class DayHours {

  private final WeeklyHours week;
  private final Map<LocalDate, DayException> dated = new HashMap<>();
  private final Map<MonthDay, DayException> recurring = new HashMap<>();
  private final Set<LocalDate> skipped;

  DayHours(ZoneId zone, WeeklyHours week, Collection<DayException> exceptions) {
    this.week = week;
    this.skipped = datesSkippedIn(zone);
    for (DayException exception : exceptions) {
      switch (exception.day()) {
        case ExceptionDay.OnDate(LocalDate date) -> dated.put(date, exception);
        case ExceptionDay.EveryYear(MonthDay day) -> recurring.put(day, exception);
      }
    }
  }

  Optional<DayException> exceptionOn(LocalDate date) {
    DayException onDate = dated.get(date);
    if (onDate != null || recurring.isEmpty()) {
      return Optional.ofNullable(onDate);
    }
    return Optional.ofNullable(recurring.get(MonthDay.from(date)));
  }

  List<OpeningWindow> windowsOn(LocalDate date) {
    if (skipped.contains(date)) {
      return List.of();
    }
    return exceptionOn(date)
        .map(DayException::windows)
        .orElseGet(() -> week.on(date.getDayOfWeek()));
  }

  /** A zone that moved across the date line left out a whole date, such as Samoa 2011-12-30. */
  private static Set<LocalDate> datesSkippedIn(ZoneId zone) {
    Set<LocalDate> dates = new HashSet<>();
    for (ZoneOffsetTransition transition : zone.getRules().getTransitions()) {
      if (transition.getDuration().compareTo(Duration.ofDays(1)) >= 0) {
        LocalDate first = transition.getDateTimeBefore().minusNanos(1).toLocalDate().plusDays(1);
        first.datesUntil(transition.getDateTimeAfter().toLocalDate()).forEach(dates::add);
      }
    }
    return Set.copyOf(dates);
  }
}
