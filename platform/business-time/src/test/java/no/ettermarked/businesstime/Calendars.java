package no.ettermarked.businesstime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/** Calendars that the examples share. */
public final class Calendars {

  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /**
   * Open 08:00-16:00 Monday to Friday in Oslo, but 17 May, Christmas Day and Boxing Day closed
   * every year, Christmas Eve open until noon, and a Saturday before a release open 10:00-14:00.
   */
  public static final BusinessCalendar OFFICE =
      BusinessCalendar.of(
          OSLO,
          WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
          List.of(
              DayException.every(MonthDay.of(5, 17), "Constitution Day"),
              DayException.every(
                  MonthDay.of(12, 24), "Christmas Eve", OpeningWindow.parse("08:00", "12:00")),
              DayException.every(MonthDay.of(12, 25), "Christmas Day"),
              DayException.every(MonthDay.of(12, 26), "Boxing Day"),
              DayException.on(
                  LocalDate.of(2026, 4, 18),
                  "Release weekend",
                  OpeningWindow.parse("10:00", "14:00"))));

  /** A desk with a lunch break: 08:00-11:30 and 12:00-16:00, Monday to Friday in Oslo. */
  public static final BusinessCalendar WITH_LUNCH =
      BusinessCalendar.of(
          OSLO,
          WeeklyHours.weekdays(
              OpeningWindow.parse("08:00", "11:30"), OpeningWindow.parse("12:00", "16:00")),
          List.of());

  private Calendars() {}

  /** Open in one window on Sundays only, the day on which European clocks change. */
  public static BusinessCalendar sundays(String zone, String opens, String closes) {
    return BusinessCalendar.of(
        ZoneId.of(zone),
        WeeklyHours.closed().with(DayOfWeek.SUNDAY, OpeningWindow.parse(opens, closes)),
        List.of());
  }

  /** Open at all hours. */
  public static BusinessCalendar always(String zone) {
    return BusinessCalendar.of(ZoneId.of(zone), WeeklyHours.always(), List.of());
  }
}
