package no.ettermarked.agreements.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;

/** Monday to Friday 8 to 16 in Oslo; half-day on Christmas Eve, closed on Christmas Day 2026. */
final class OfficeHours {

  static final BusinessCalendar CALENDAR =
      BusinessCalendar.of(
          ZoneId.of("Europe/Oslo"),
          WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
          List.of(
              DayException.every(
                  MonthDay.of(12, 24), "Julaften", OpeningWindow.parse("08:00", "12:00")),
              DayException.on(LocalDate.of(2026, 12, 25), "1. juledag")));

  static final PublishedCalendar PUBLISHED =
      new PublishedCalendar(
          new Slug("office-hours"), 3, CALENDAR, Instant.parse("2026-01-01T00:00:00Z"));

  private OfficeHours() {}
}
