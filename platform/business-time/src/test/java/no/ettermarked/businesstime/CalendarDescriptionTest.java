package no.ettermarked.businesstime;

import static no.ettermarked.businesstime.Calendars.OFFICE;
import static no.ettermarked.businesstime.Calendars.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The description of a calendar")
class CalendarDescriptionTest {

  @Test
  void all_its_faults_are_told_at_once() {
    WeeklyHours week =
        WeeklyHours.closed()
            .with(
                DayOfWeek.MONDAY,
                OpeningWindow.parse("12:00", "16:00"),
                OpeningWindow.parse("08:00", "12:30"));
    List<DayException> exceptions =
        List.of(
            DayException.on(LocalDate.of(2026, 5, 15), "Squeezed Friday"),
            DayException.on(LocalDate.of(2026, 5, 15), "Bridge day"),
            DayException.every(
                MonthDay.of(12, 24),
                "Christmas Eve",
                OpeningWindow.parse("08:00", "12:00"),
                OpeningWindow.parse("11:00", "13:00")));

    InvalidCalendarException refused =
        catchThrowableOfType(
            InvalidCalendarException.class, () -> BusinessCalendar.of(OSLO, week, exceptions));

    assertThat(refused.faults())
        .containsExactly(
            "MONDAY has overlapping windows 08:00-12:30 and 12:00-16:00",
            "2026-05-15 has more than one exception",
            "--12-24 has overlapping windows 08:00-12:00 and 11:00-13:00");
    assertThat(refused).hasMessageStartingWith("not a calendar: ").hasMessageContaining("--12-24");
  }

  @Test
  void windows_that_touch_are_in_order() {
    WeeklyHours week =
        WeeklyHours.weekdays(
            OpeningWindow.parse("12:00", "16:00"), OpeningWindow.parse("08:00", "12:00"));

    assertThat(BusinessCalendar.of(OSLO, week, List.of()).windowsOn(LocalDate.of(2026, 3, 2)))
        .containsExactly(
            OpeningWindow.parse("08:00", "12:00"), OpeningWindow.parse("12:00", "16:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "16:00, 08:00",
    "08:00, 08:00",
    "24:00, 24:00",
    "8:00, 16:00",
    "08:00, 25:00",
    "noon, 16:00",
    "08:00:30, 16:00",
    "22:00, 06:00"
  })
  void a_window_that_does_not_open_before_it_closes_is_refused(String opens, String closes) {
    assertThatThrownBy(() -> OpeningWindow.parse(opens, closes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_window_may_close_at_the_next_midnight() {
    OpeningWindow evening = OpeningWindow.parse("18:00", "24:00");

    assertThat(evening).isEqualTo(new OpeningWindow(18 * 60, 24 * 60)).hasToString("18:00-24:00");
  }

  @Test
  void a_day_is_written_as_a_date_or_as_a_day_of_every_year() {
    assertThat(ExceptionDay.parse("2026-12-24"))
        .isEqualTo(new ExceptionDay.OnDate(LocalDate.of(2026, 12, 24)))
        .hasToString("2026-12-24");
    assertThat(ExceptionDay.parse("--12-24"))
        .isEqualTo(new ExceptionDay.EveryYear(MonthDay.of(12, 24)))
        .hasToString("--12-24");
    assertThatThrownBy(() -> ExceptionDay.parse("24.12.")).hasMessageContaining("'24.12.'");
  }

  @Test
  void an_exception_has_a_name() {
    assertThatThrownBy(() -> DayException.on(LocalDate.of(2026, 5, 15), " "))
        .hasMessage("the exception on 2026-05-15 has no name");
  }

  @Test
  void calendars_with_the_same_description_are_equal() {
    BusinessCalendar same = BusinessCalendar.of(OFFICE.zone(), OFFICE.week(), OFFICE.exceptions());

    assertThat(same).isEqualTo(OFFICE).hasSameHashCodeAs(OFFICE);
    assertThat(BusinessCalendar.of(OFFICE.zone(), OFFICE.week(), List.of())).isNotEqualTo(OFFICE);
  }
}
