package no.ettermarked.businesstime;

import static no.ettermarked.businesstime.Calendars.always;
import static no.ettermarked.businesstime.Calendars.sundays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Oslo 2026: 29 March 02:00 becomes 03:00 (at 01:00Z), 25 October 03:00 becomes 02:00 (at 01:00Z).
 */
@DisplayName("When the clock is changed")
class ChangingClocksTest {

  @ParameterizedTest(name = "{0}: {1}-{2} is open {3} to {4}: {5}")
  @CsvSource(
      textBlock =
          """
          2026-03-29, 01:00, 04:00, 2026-03-29T00:00:00Z, 2026-03-29T02:00:00Z, across the leap two hours
          2026-03-29, 02:30, 04:00, 2026-03-29T01:30:00Z, 2026-03-29T02:00:00Z, opens in the leap: 02:30 is read as 03:30
          2026-03-29, 01:00, 02:30, 2026-03-29T00:00:00Z, 2026-03-29T01:30:00Z, closes in the leap: still an hour and a half
          2026-03-29, 02:00, 03:00, 2026-03-29T01:00:00Z, 2026-03-29T01:00:00Z, the leap itself is no time
          2026-10-25, 01:00, 04:00, 2026-10-24T23:00:00Z, 2026-10-25T03:00:00Z, across the repeated hour four hours
          2026-10-25, 02:30, 04:00, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z, opens at the first 02:30
          2026-10-25, 01:00, 02:30, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z, closes at the first 02:30
          2026-10-25, 03:00, 04:00, 2026-10-25T02:00:00Z, 2026-10-25T03:00:00Z, after the repeated hour
          """)
  void an_edge_is_the_first_such_time_or_what_the_old_offset_makes_it(
      LocalDate sunday, String opens, String closes, Instant open, Instant close, String why) {
    BusinessCalendar calendar = sundays("Europe/Oslo", opens, closes);
    Instant midnight = sunday.atStartOfDay(Calendars.OSLO).toInstant();
    Duration length = Duration.between(open, close);

    assertThat(calendar.workingTimeBetween(midnight, midnight.plusSeconds(86_400)))
        .as(why)
        .isEqualTo(length);
    if (!length.isZero()) {
      assertThat(calendar.nextOpening(midnight)).as(why).isEqualTo(open);
      assertThat(calendar.add(midnight, length)).as(why).isEqualTo(close);
    }
  }

  @Test
  void windows_that_the_leap_pushes_onto_each_other_count_once() {
    BusinessCalendar calendar =
        BusinessCalendar.of(
            Calendars.OSLO,
            WeeklyHours.closed()
                .with(
                    DayOfWeek.SUNDAY,
                    OpeningWindow.parse("02:00", "02:45"),
                    OpeningWindow.parse("03:00", "04:00")),
            List.of());
    // Both begin at 03:00 local; the first ends 03:45, the second 04:00: one hour in all.
    assertThat(
            calendar.workingTimeBetween(
                Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")))
        .isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_window_that_the_leap_pushes_past_a_later_one_ends_the_day() {
    // St John's 2005-04-03 00:01 became 01:01: what closes at 00:30 does so at 01:30, after 01:15.
    BusinessCalendar calendar =
        BusinessCalendar.of(
            ZoneId.of("America/St_Johns"),
            WeeklyHours.closed()
                .with(
                    DayOfWeek.SUNDAY,
                    OpeningWindow.parse("00:00", "00:30"),
                    OpeningWindow.parse("00:45", "01:15")),
            List.of());

    assertThat(calendar.endOfBusinessDay(Instant.parse("2005-04-03T03:29:00Z"), 1))
        .isEqualTo(Instant.parse("2005-04-03T04:00:00Z"));
  }

  @ParameterizedTest(name = "{0} {1} has {2}")
  @CsvSource(
      textBlock =
          """
          Europe/Oslo,          2026-03-29, PT23H
          Europe/Oslo,          2026-10-25, PT25H
          Europe/Oslo,          2026-06-01, PT24H
          Australia/Lord_Howe,  2026-04-05, PT24H30M
          Australia/Lord_Howe,  2026-10-04, PT23H30M
          America/Sao_Paulo,    2015-10-18, PT23H
          America/Sao_Paulo,    2015-02-21, PT25H
          """)
  void a_day_that_never_closes_is_as_long_as_it_really_is(
      ZoneId zone, LocalDate date, Duration length) {
    assertThat(
            always(zone.getId())
                .workingTimeBetween(
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant()))
        .isEqualTo(length);
  }

  @Test
  void midnight_that_the_clock_leaps_over_is_one_o_clock() {
    // São Paulo 2015-10-18 00:00 became 01:00: closing at 24:00 on Saturday is opening on Sunday.
    BusinessCalendar calendar = always("America/Sao_Paulo");
    Instant saturdayNoon = Instant.parse("2015-10-17T15:00:00Z");

    assertThat(calendar.endOfBusinessDay(saturdayNoon, 0))
        .isEqualTo(Instant.parse("2015-10-18T03:00:00Z"));
    assertThat(calendar.add(saturdayNoon, Duration.ofHours(24)))
        .isEqualTo(Instant.parse("2015-10-18T15:00:00Z"));
  }

  @Test
  void a_date_that_the_zone_left_out_is_no_business_day() {
    // Samoa went from Thursday 29 to Saturday 31 December 2011.
    BusinessCalendar calendar =
        BusinessCalendar.of(
            ZoneId.of("Pacific/Apia"),
            WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
            List.of());

    assertThat(calendar.windowsOn(LocalDate.of(2011, 12, 30))).isEmpty();
    assertThat(calendar.nextBusinessDay(LocalDate.of(2011, 12, 30)))
        .isEqualTo(LocalDate.of(2012, 1, 2));
    // Thursday 15:00 at -10 and two hours: one to closing, then Monday 08:00-09:00 at +14.
    assertThat(calendar.add(Instant.parse("2011-12-30T01:00:00Z"), Duration.ofHours(2)))
        .isEqualTo(Instant.parse("2012-01-01T19:00:00Z"));
  }
}
