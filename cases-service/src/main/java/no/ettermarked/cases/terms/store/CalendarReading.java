package no.ettermarked.cases.terms.store;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.events.TermsDocument;

/** A calendar as the event tells it, as one that can be reckoned with. */
final class CalendarReading {

  private CalendarReading() {}

  static NamedCalendar read(TermsDocument.Calendar calendar) {
    return new NamedCalendar(
        calendar.key(),
        calendar.version(),
        Optional.ofNullable(calendar.name()),
        BusinessCalendar.of(
            ZoneId.of(calendar.zone()), week(calendar.week()), exceptions(calendar)));
  }

  private static WeeklyHours week(Map<String, List<TermsDocument.Window>> week) {
    Map<DayOfWeek, List<OpeningWindow>> hours = new EnumMap<>(DayOfWeek.class);
    week.forEach(
        (day, windows) ->
            hours.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), windows(windows)));
    return WeeklyHours.of(hours);
  }

  private static List<DayException> exceptions(TermsDocument.Calendar calendar) {
    return Optional.ofNullable(calendar.exceptions()).orElse(List.of()).stream()
        .map(day -> new DayException(ExceptionDay.parse(day.on()), day.name(), windows(day.open())))
        .toList();
  }

  private static List<OpeningWindow> windows(List<TermsDocument.Window> windows) {
    return windows.stream()
        .map(window -> OpeningWindow.parse(window.opens(), window.closes()))
        .toList();
  }
}
