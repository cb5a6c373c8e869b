package no.ettermarked.meetings.terms.events;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.meetings.terms.AgreedCalendar;

/** A calendar as the terms carry it. */
record CalendarPart(
    String key,
    int version,
    ZoneId zone,
    Map<String, List<WindowPart>> week,
    List<ExceptionPart> exceptions) {

  record WindowPart(String opens, String closes) {
    OpeningWindow window() {
      return OpeningWindow.parse(opens, closes);
    }
  }

  record ExceptionPart(String on, String name, List<WindowPart> open) {
    DayException exception() {
      return new DayException(ExceptionDay.parse(on), name, windows(open));
    }
  }

  AgreedCalendar agreed() {
    Map<DayOfWeek, List<OpeningWindow>> days = new EnumMap<>(DayOfWeek.class);
    week.forEach(
        (day, windows) ->
            days.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), windows(windows)));
    return new AgreedCalendar(
        key,
        version,
        BusinessCalendar.of(
            zone,
            WeeklyHours.of(days),
            TermsInForce.orNone(exceptions).stream().map(ExceptionPart::exception).toList()));
  }

  private static List<OpeningWindow> windows(List<WindowPart> windows) {
    return TermsInForce.orNone(windows).stream().map(WindowPart::window).toList();
  }
}
