package no.ettermarked.agreements.calendars;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;

/**
 * A calendar as it is written, before it is known to hold.
 *
 * @param week by English weekday in lower case, {@code monday}; a day that is missing is closed
 */
public record WrittenCalendar(
    ZoneId zone, Map<String, List<WrittenWindow>> week, List<WrittenDay> exceptions) {

  public WrittenCalendar {
    exceptions = List.copyOf(exceptions);
  }

  /** The text of a calendar. */
  public static WrittenCalendar of(BusinessCalendar calendar) {
    Map<String, List<WrittenWindow>> week = new LinkedHashMap<>();
    calendar.week().windows().forEach((day, windows) -> week.put(nameOf(day), written(windows)));
    return new WrittenCalendar(
        calendar.zone(),
        week,
        calendar.exceptions().stream()
            .map(day -> new WrittenDay(day.day().toString(), day.name(), written(day.windows())))
            .toList());
  }

  /** The calendar, once {@link CalendarRules} has found nothing wrong with the text. */
  public BusinessCalendar read() {
    Map<DayOfWeek, List<OpeningWindow>> windows = new EnumMap<>(DayOfWeek.class);
    week.forEach(
        (day, written) ->
            windows.put(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)), read(written)));
    return BusinessCalendar.of(
        zone,
        WeeklyHours.of(windows),
        exceptions.stream()
            .map(
                day -> new DayException(ExceptionDay.parse(day.on()), day.name(), read(day.open())))
            .toList());
  }

  /** The calendar's own days, and those of a seed on which it says nothing itself. */
  public WrittenCalendar over(List<DayException> seed) {
    BusinessCalendar own = read();
    List<DayException> merged = SeededDays.under(own.exceptions(), seed).toList();
    return of(BusinessCalendar.of(zone, own.week(), merged));
  }

  private static String nameOf(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static List<WrittenWindow> written(List<OpeningWindow> windows) {
    return windows.stream()
        .map(window -> new WrittenWindow(window.opensText(), window.closesText()))
        .toList();
  }

  private static List<OpeningWindow> read(List<WrittenWindow> windows) {
    return windows.stream()
        .map(window -> OpeningWindow.parse(window.opens(), window.closes()))
        .toList();
  }
}
