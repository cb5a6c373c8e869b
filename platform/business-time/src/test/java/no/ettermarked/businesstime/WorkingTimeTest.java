package no.ettermarked.businesstime;

import static no.ettermarked.businesstime.Calendars.OFFICE;
import static no.ettermarked.businesstime.Calendars.OSLO;
import static no.ettermarked.businesstime.Calendars.WITH_LUNCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working time, by examples in Oslo that were worked out by hand")
class WorkingTimeTest {

  @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-03-02T09:00, PT2H,     2026-03-02T11:00, Monday within one window
          2026-03-02T15:00, PT2H,     2026-03-03T09:00, one hour on Monday and one on Tuesday
          2026-03-02T14:00, PT2H,     2026-03-02T16:00, ends at closing and not at the next opening
          2026-03-02T14:00, PT2H1S,   2026-03-03T08:00:01, one second more goes to the next day
          2026-03-02T05:00, PT1H,     2026-03-02T09:00, before opening counts from opening
          2026-03-02T16:00, PT1H,     2026-03-03T09:00, at closing it is closed
          2026-03-06T15:30, PT1H,     2026-03-09T08:30, the weekend does not count
          2026-03-07T12:00, PT0S,     2026-03-09T08:00, no time from a Saturday is Monday's opening
          2026-03-02T09:00, PT0S,     2026-03-02T09:00, no time while open is now
          2026-05-15T15:00, PT2H,     2026-05-18T09:00, 17 May 2026 is a Sunday and takes nothing
          2027-05-14T15:00, PT2H,     2027-05-18T09:00, 17 May 2027 is a Monday and is closed
          2026-12-23T15:00, PT6H,     2026-12-28T09:00, 1 h and the 4 h of the half-day and 1 h on Monday
          2026-12-24T11:00, PT1H,     2026-12-24T12:00, a half-day closes at noon
          2026-04-17T15:00, PT3H,     2026-04-18T12:00, a special opening on a Saturday counts
          2026-03-02T08:00, PT40H,    2026-03-06T16:00, five days of eight hours end at Friday's closing
          """)
  void is_added(String start, Duration working, String due, String why) {
    assertThat(OFFICE.add(oslo(start), working)).as(why).isEqualTo(oslo(due));
  }

  @ParameterizedTest(name = "from {0} to {1} are {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2026-03-02T09:00, 2026-03-02T11:00, PT2H,    within one window
          2026-03-02T15:00, 2026-03-03T09:00, PT2H,    over a night
          2026-03-06T17:00, 2026-03-09T07:00, PT0S,    a whole weekend
          2026-12-24T00:00, 2026-12-25T00:00, PT4H,    a half-day
          2026-04-18T00:00, 2026-04-19T00:00, PT4H,    a special opening
          2026-03-03T09:00, 2026-03-02T09:00, PT0S,    the end is before the start
          2026-01-01T00:00, 2027-01-01T00:00, PT2080H, '261 weekdays less Friday 25 December, at 8 h; less half of Christmas Eve; plus 4 h on 18 April'
          """)
  void is_measured(String start, String end, Duration working, String why) {
    assertThat(OFFICE.workingTimeBetween(oslo(start), oslo(end))).as(why).isEqualTo(working);
  }

  @Test
  void a_lunch_break_stops_the_count() {
    assertThat(WITH_LUNCH.add(oslo("2026-03-02T11:00"), Duration.ofHours(1)))
        .isEqualTo(oslo("2026-03-02T12:30"));
    assertThat(WITH_LUNCH.isOpenAt(oslo("2026-03-02T11:29:59"))).isTrue();
    assertThat(WITH_LUNCH.isOpenAt(oslo("2026-03-02T11:30"))).isFalse();
    assertThat(WITH_LUNCH.nextOpening(oslo("2026-03-02T11:45")))
        .isEqualTo(oslo("2026-03-02T12:00"));
  }

  @Test
  void microseconds_are_kept() {
    Instant start = oslo("2026-03-02T15:59:59").plusNanos(999_999_000);
    // One microsecond is left of Monday; the second falls on Tuesday.
    assertThat(OFFICE.add(start, Duration.ofNanos(1_000))).isEqualTo(oslo("2026-03-02T16:00"));
    assertThat(OFFICE.add(start, Duration.ofNanos(2_000)))
        .isEqualTo(oslo("2026-03-03T08:00").plusNanos(1_000));
    assertThat(OFFICE.workingTimeBetween(start, oslo("2026-03-03T08:00")))
        .isEqualTo(Duration.ofNanos(1_000));
  }

  @ParameterizedTest(name = "{1} business days after {0}: {2}, {3}, {4}: {5}")
  @CsvSource(
      textBlock =
          """
          2026-03-02T10:00, 1, 2026-03-03T10:00, 2026-03-03T16:00, 2026-03-03T15:00, Monday to Tuesday
          2026-03-06T10:00, 1, 2026-03-09T10:00, 2026-03-09T16:00, 2026-03-09T15:00, Friday to Monday
          2026-03-07T10:00, 1, 2026-03-09T10:00, 2026-03-09T16:00, 2026-03-09T15:00, Saturday to Monday
          2026-03-02T18:00, 1, 2026-03-04T08:00, 2026-03-03T16:00, 2026-03-03T15:00, 'after closing, so the kept time snaps on'
          2026-03-02T06:00, 1, 2026-03-03T08:00, 2026-03-03T16:00, 2026-03-03T15:00, before opening
          2026-12-23T14:00, 1, 2026-12-28T08:00, 2026-12-24T12:00, 2026-12-24T15:00, the next business day is a half-day
          2026-03-02T10:00, 0, 2026-03-02T10:00, 2026-03-02T16:00, 2026-03-02T15:00, the same day
          2026-03-02T15:30, 0, 2026-03-02T15:30, 2026-03-02T16:00, 2026-03-03T15:00, the time has passed
          2026-03-06T18:00, 0, 2026-03-09T08:00, 2026-03-09T16:00, 2026-03-09T15:00, the day of the next opening
          """)
  void business_days_are_counted_after_the_start_s_date(
      String start, int days, String keepingTime, String endOfDay, String byThree, String why) {
    Instant from = oslo(start);
    assertThat(OFFICE.addBusinessDays(from, days)).as(why).isEqualTo(oslo(keepingTime));
    assertThat(OFFICE.endOfBusinessDay(from, days)).as(why).isEqualTo(oslo(endOfDay));
    assertThat(OFFICE.byTimeOfBusinessDay(from, days, LocalTime.of(15, 0)))
        .as(why)
        .isEqualTo(oslo(byThree));
  }

  @Test
  void a_date_tells_its_windows_and_why_they_are_not_the_usual_ones() {
    assertThat(OFFICE.windowsOn(LocalDate.of(2026, 12, 24)))
        .containsExactly(OpeningWindow.parse("08:00", "12:00"));
    assertThat(OFFICE.exceptionOn(LocalDate.of(2027, 5, 17)).orElseThrow().name())
        .isEqualTo("Constitution Day");
    assertThat(OFFICE.exceptionOn(LocalDate.of(2027, 5, 18))).isEmpty();
    assertThat(OFFICE.nextBusinessDay(LocalDate.of(2026, 12, 25)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(OFFICE.nextBusinessDay(LocalDate.of(2026, 12, 24)))
        .isEqualTo(LocalDate.of(2026, 12, 24));
  }

  @Test
  void a_dated_exception_wins_over_one_of_every_year() {
    BusinessCalendar calendar =
        BusinessCalendar.of(
            OSLO,
            WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
            List.of(
                new DayException(ExceptionDay.parse("--12-24"), "Christmas Eve", List.of()),
                DayException.on(
                    LocalDate.of(2026, 12, 24), "Launch", OpeningWindow.parse("08:00", "20:00"))));

    assertThat(calendar.endOfBusinessDay(oslo("2026-12-23T09:00"), 1))
        .isEqualTo(oslo("2026-12-24T20:00"));
    assertThat(calendar.isBusinessDay(LocalDate.of(2027, 12, 24))).isFalse();
  }

  @Test
  void neither_working_time_nor_business_days_are_taken_away() {
    assertThatThrownBy(() -> OFFICE.add(oslo("2026-03-02T09:00"), Duration.ofHours(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT-1H");
    assertThatThrownBy(() -> OFFICE.addBusinessDays(oslo("2026-03-02T09:00"), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  private static Instant oslo(String local) {
    return LocalDateTime.parse(local).atZone(OSLO).toInstant();
  }
}
