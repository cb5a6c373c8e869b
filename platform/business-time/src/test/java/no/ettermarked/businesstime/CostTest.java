package no.ettermarked.businesstime;

import static no.ettermarked.businesstime.Calendars.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a question costs")
class CostTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final WeeklyHours WEEK =
      WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00"));

  private final OpeningTables tables = new OpeningTables(OSLO, new DayHours(OSLO, WEEK, List.of()));

  @Test
  void a_day_and_ten_years_are_answered_from_one_table_that_is_built_once() {
    OpeningTable tenYears = tables.covering(MONDAY, MONDAY.plus(Duration.ofDays(3652)));

    assertThat(tables.covering(MONDAY, MONDAY.plus(Duration.ofDays(1)))).isSameAs(tenYears);
    assertThat(tables.covering(MONDAY.plus(Duration.ofDays(2000)))).isSameAs(tenYears);
    assertThat(tables.covering(LocalDate.of(2030, 6, 1))).isSameAs(tenYears);
  }

  @Test
  void a_first_question_builds_three_years_and_no_more() {
    OpeningTable first = tables.covering(MONDAY);

    assertThat(first.firstYear).isEqualTo(2025);
    assertThat(first.lastYear).isEqualTo(2027);
  }

  @Test
  void widening_doubles_so_that_the_horizon_is_reached_in_few_tables() {
    OpeningTable table = tables.covering(MONDAY);
    int built = 1;
    for (OpeningTable wider = tables.beyond(table); wider != null; wider = tables.beyond(table)) {
      table = wider;
      built++;
    }
    // From 3 years: 6, 12, 24, 48, 96, 192, of which the last stops at the horizon.
    assertThat(built).isEqualTo(7);
    assertThat(table.lastYear).isEqualTo(BusinessCalendar.LAST_YEAR + 1);
  }

  @Test
  void a_calendar_that_never_opens_refuses_and_says_so() {
    BusinessCalendar never = BusinessCalendar.of(OSLO, WeeklyHours.closed(), List.of());

    assertThatThrownBy(() -> never.nextOpening(MONDAY))
        .isInstanceOf(NoOpeningException.class)
        .hasMessage(
            "the calendar in Europe/Oslo has not an opening after 2026-03-02T08:00:00Z,"
                + " up to the end of 2199");
    assertThatThrownBy(() -> never.add(MONDAY, Duration.ofHours(2)))
        .isInstanceOf(NoOpeningException.class)
        .hasMessageContaining("PT2H");
    assertThatThrownBy(() -> never.endOfBusinessDay(MONDAY, 1))
        .isInstanceOf(NoOpeningException.class);
    assertThatThrownBy(() -> never.nextBusinessDay(LocalDate.of(2026, 3, 2)))
        .isInstanceOf(NoOpeningException.class);
    assertThat(never.isOpenAt(MONDAY)).isFalse();
    assertThat(never.workingTimeBetween(MONDAY, MONDAY.plusSeconds(60))).isZero();
  }

  @Test
  void more_working_time_than_there_is_refuses_however_much_it_is() {
    BusinessCalendar office = BusinessCalendar.of(OSLO, WEEK, List.of());

    for (long hours : new long[] {10_000_000L, Long.MAX_VALUE / 3600}) {
      assertThatThrownBy(() -> office.add(MONDAY, Duration.ofHours(hours)))
          .isInstanceOf(NoOpeningException.class);
    }
    assertThatThrownBy(() -> office.addBusinessDays(MONDAY, Integer.MAX_VALUE))
        .isInstanceOf(NoOpeningException.class);
  }

  @Test
  void an_opening_that_comes_once_in_four_years_is_found() {
    BusinessCalendar leapDays =
        BusinessCalendar.of(
            OSLO,
            WeeklyHours.closed(),
            List.of(
                DayException.every(
                    MonthDay.of(2, 29), "Leap day", OpeningWindow.parse("08:00", "16:00"))));

    assertThat(leapDays.nextOpening(MONDAY)).isEqualTo("2028-02-29T07:00:00Z");
    // 8 h on 2028-02-29 and 1 h on 2032-02-29.
    assertThat(leapDays.add(MONDAY, Duration.ofHours(9))).isEqualTo("2032-02-29T08:00:00Z");
  }

  @Test
  void what_lies_outside_the_years_of_a_calendar_is_refused_with_its_value() {
    BusinessCalendar office = BusinessCalendar.of(OSLO, WEEK, List.of());

    assertThatThrownBy(() -> office.nextOpening(Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1900 to 2199")
        .hasMessageContaining(Instant.MAX.toString());
    assertThatThrownBy(() -> office.nextBusinessDay(LocalDate.of(1899, 12, 31)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            office.workingTimeBetween(
                Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2199-12-31T23:59:59Z")))
        .isPositive();
  }

  @Test
  void many_threads_get_one_answer() throws Exception {
    BusinessCalendar shared = BusinessCalendar.of(OSLO, WEEK, List.of());
    Set<Instant> answers = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Instant>> asked =
          IntStream.range(0, 64)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            shared.isOpenAt(MONDAY.minus(Duration.ofDays(i * 300L)));
                            return shared.add(MONDAY, Duration.ofHours(20_000));
                          }))
              .toList();
      for (Future<Instant> answer : asked) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).hasSize(1);
  }
}
