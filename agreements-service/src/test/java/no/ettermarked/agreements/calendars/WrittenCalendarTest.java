package no.ettermarked.agreements.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.OpeningWindow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrittenCalendarTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final WrittenWindow DAY = new WrittenWindow("08:00", "16:00");

  private static WrittenCalendar weekdays(WrittenDay... exceptions) {
    return new WrittenCalendar(
        OSLO, Map.of("monday", List.of(DAY), "friday", List.of(DAY)), List.of(exceptions));
  }

  @Test
  void a_calendar_is_the_same_after_it_is_written_and_read() {
    assertThat(WrittenCalendar.of(OfficeHours.CALENDAR).read()).isEqualTo(OfficeHours.CALENDAR);
  }

  @Test
  @DisplayName("every fault of a calendar is told at once, each with its place")
  void all_faults() {
    WrittenCalendar written =
        new WrittenCalendar(
            OSLO,
            Map.of(
                "monday", List.of(DAY, new WrittenWindow("15:00", "17:00")),
                "tuesday", List.of(new WrittenWindow("16:00", "08:00"))),
            List.of(
                new WrittenDay("2026-12-24", "Julaften", List.of(new WrittenWindow("8", "12:00"))),
                new WrittenDay("24.12.2026", "Julaften", List.of()),
                new WrittenDay("2026-12-24", "Julaften igjen", List.of())));

    assertThat(CalendarRules.flaws(written))
        .extracting(Flaw::pointer)
        .containsExactlyInAnyOrder(
            "/week/monday",
            "/week/tuesday/0",
            "/exceptions/0/open/0",
            "/exceptions/1/on",
            "/exceptions/2/on");
  }

  @Test
  @DisplayName("what people write about a day stands before a holiday on it, for every year too")
  void written_days_stand_before_seeded_ones() {
    List<DayException> seed =
        List.of(
            DayException.on(LocalDate.of(2026, 5, 1), "Labour Day"),
            DayException.on(LocalDate.of(2026, 5, 17), "Constitution Day"),
            DayException.on(LocalDate.of(2026, 12, 25), "Christmas Day"));

    WrittenCalendar seeded =
        weekdays(
                new WrittenDay("--12-25", "1. juledag", List.of()),
                new WrittenDay("2026-05-01", "1. mai", List.of(DAY)))
            .over(seed);

    assertThat(seeded.exceptions())
        .containsExactly(
            new WrittenDay("--12-25", "1. juledag", List.of()),
            new WrittenDay("2026-05-01", "1. mai", List.of(DAY)),
            new WrittenDay("2026-05-17", "Constitution Day", List.of()));
    assertThat(seeded.read().windowsOn(LocalDate.of(2026, 5, 1)))
        .containsExactly(OpeningWindow.parse("08:00", "16:00"));
  }

  @Test
  @DisplayName("Norway has twelve public holidays in 2026, from New Year to Boxing Day")
  void norwegian_holidays() {
    HolidayChoice norway = new HolidayChoice("NO", null, 2026, 2026);

    assertThat(norway.flaw()).isEmpty();
    assertThat(norway.days(Locale.forLanguageTag("nb-NO")))
        .hasSize(12)
        .first()
        .satisfies(day -> assertThat(day.day().toString()).isEqualTo("2026-01-01"));
  }

  @Test
  void an_unknown_country_part_of_it_or_too_many_years_are_flaws() {
    assertThat(new HolidayChoice("XX", null, 2026, 2026).flaw())
        .hasValueSatisfying(flaw -> assertThat(flaw.pointer()).isEqualTo("/country"));
    assertThat(new HolidayChoice("NO", "ZZ", 2026, 2026).flaw())
        .hasValueSatisfying(flaw -> assertThat(flaw.pointer()).isEqualTo("/subdivision"));
    assertThat(new HolidayChoice("NO", null, 2027, 2026).flaw()).isPresent();
    assertThat(new HolidayChoice("NO", null, 2026, 2055).flaw()).isEmpty();
    assertThat(new HolidayChoice("NO", null, 2026, 2056).flaw()).isPresent();
  }

  @Test
  @DisplayName("a week in few words puts days of the same hours together")
  void week_in_words() {
    assertThat(WeekText.of(OfficeHours.CALENDAR.week())).isEqualTo("1-5 08:00-16:00");
    assertThat(WeekText.of(weekdays().read().week())).isEqualTo("1 08:00-16:00; 5 08:00-16:00");
    assertThat(WeekText.of(new WrittenCalendar(OSLO, Map.of(), List.of()).read().week())).isEmpty();
  }
}
