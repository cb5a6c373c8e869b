package no.ettermarked.businesstime.clock;

import static no.ettermarked.businesstime.Calendars.OFFICE;
import static no.ettermarked.businesstime.Calendars.OSLO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.ettermarked.businesstime.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Monday 2 March 2026 in Oslo, open 08:00-16:00; Tuesday and Wednesday follow. */
@DisplayName("A working clock")
class WorkingClockTest {

  private static final WorkingClock FOUR_HOURS = from("09:00", "PT4H");

  @Test
  void runs_to_its_target() {
    assertThat(FOUR_HOURS.dueAt()).contains(monday("13:00"));
    assertThat(FOUR_HOURS.elapsed(monday("10:30"))).isEqualTo(Duration.parse("PT1H30M"));
    assertThat(FOUR_HOURS.remaining(monday("10:30"))).contains(Duration.ofMinutes(150));
    assertThat(FOUR_HOURS.percentUsed(monday("10:30"))).contains(38L);
    assertThat(FOUR_HOURS.instantAtPercent(75)).contains(monday("12:00"));
  }

  @Test
  void a_pause_takes_away_working_time_only() {
    // 14:00 on Monday to 10:00 on Tuesday: 2 h and 2 h of work, not 20 h.
    WorkingClock clock = from("13:00", "PT4H").pause(monday("14:00")).resume(tuesday("10:00"));

    assertThat(clock.paused(tuesday("12:00"))).isEqualTo(Duration.parse("PT4H"));
    assertThat(clock.dueAt()).contains(tuesday("13:00"));
    assertThat(clock.elapsed(tuesday("12:00"))).isEqualTo(Duration.parse("PT3H"));
  }

  @Test
  void a_pause_outside_hours_changes_nothing() {
    WorkingClock clock = from("14:00", "PT2H").pause(monday("18:00")).resume(tuesday("07:00"));

    assertThat(clock.dueAt()).contains(monday("16:00"));
  }

  @Test
  void a_pause_that_begins_after_the_target_was_reached_does_not_move_it() {
    WorkingClock clock = FOUR_HOURS.pause(monday("14:00")).resume(monday("15:00"));

    assertThat(clock.dueAt()).contains(monday("13:00"));
    assertThat(clock.isBreached(monday("15:30"))).isTrue();
    assertThat(clock.remaining(monday("15:30"))).contains(Duration.ofMinutes(-90));
  }

  @Test
  void pauses_before_the_start_count_from_the_start() {
    WorkingClock clock = FOUR_HOURS.pause(monday("08:30")).resume(monday("10:00"));

    assertThat(clock.paused(monday("12:00"))).isEqualTo(Duration.parse("PT1H"));
    assertThat(clock.dueAt()).contains(monday("14:00"));
  }

  @Test
  void closed_time_does_not_count_and_reopening_goes_on_with_the_same_clock() {
    WorkingClock clock = FOUR_HOURS.close(monday("10:00")).reopen(monday("11:00"));

    assertThat(clock.dueAt()).contains(monday("14:00"));
    assertThat(clock.elapsed(monday("12:00"))).isEqualTo(Duration.parse("PT2H"));
  }

  @Test
  void a_pause_and_a_closing_that_overlap_are_taken_away_once() {
    WorkingClock pausedFirst =
        FOUR_HOURS
            .pause(monday("10:00"))
            .close(monday("10:30"))
            .resume(monday("11:00"))
            .reopen(monday("11:30"));
    WorkingClock closedFirst =
        FOUR_HOURS
            .close(monday("10:00"))
            .pause(monday("10:30"))
            .reopen(monday("11:00"))
            .resume(monday("11:30"));

    assertThat(pausedFirst.pauses())
        .containsExactly(new Pause(monday("10:00"), monday("11:30")))
        .isEqualTo(closedFirst.pauses());
    assertThat(pausedFirst.dueAt()).contains(monday("14:30")).isEqualTo(closedFirst.dueAt());
  }

  @Test
  void while_it_waits_the_count_stands_and_its_due_is_the_earliest_it_can_be() {
    WorkingClock clock = FOUR_HOURS.pause(monday("10:00"));

    assertThat(clock.elapsed(tuesday("15:00"))).isEqualTo(Duration.parse("PT1H"));
    assertThat(clock.paused(monday("12:00"))).isEqualTo(Duration.parse("PT2H"));
    assertThat(clock.dueAt()).contains(monday("13:00"));
    assertThat(clock.isBreached(tuesday("15:00"))).isFalse();
  }

  @Test
  void a_move_made_twice_is_made_once() {
    WorkingClock paused = FOUR_HOURS.pause(monday("10:00"));
    WorkingClock stopped = FOUR_HOURS.stop(monday("11:00"));

    assertThat(paused.pause(monday("10:15"))).isEqualTo(paused);
    assertThat(FOUR_HOURS.resume(monday("10:00"))).isEqualTo(FOUR_HOURS);
    assertThat(FOUR_HOURS.reopen(monday("10:00"))).isEqualTo(FOUR_HOURS);
    assertThat(stopped.stop(monday("12:00"))).isEqualTo(stopped);
    assertThat(stopped.pause(monday("12:00")).close(monday("13:00"))).isEqualTo(stopped);
  }

  @Test
  void stopped_it_counts_no_more() {
    WorkingClock clock = FOUR_HOURS.stop(monday("11:00"));

    assertThat(clock.elapsed(tuesday("15:00"))).isEqualTo(Duration.parse("PT2H"));
    assertThat(clock.remaining(tuesday("15:00"))).contains(Duration.ofHours(2));
    assertThat(clock.isBreached(tuesday("15:00"))).isFalse();
    assertThat(clock.state()).isEqualTo(new ClockState.Stopped(monday("11:00")));
  }

  @Test
  void stopped_while_it_waits_the_waiting_is_a_pause() {
    WorkingClock clock = FOUR_HOURS.pause(monday("10:00")).stop(monday("12:00"));

    assertThat(clock.elapsed(monday("15:00"))).isEqualTo(Duration.parse("PT1H"));
    assertThat(clock.dueAt()).contains(monday("15:00"));
  }

  @Test
  void stopped_before_it_started_nothing_has_elapsed() {
    WorkingClock clock = FOUR_HOURS.stop(monday("08:30"));

    assertThat(clock.elapsed(monday("15:00"))).isZero();
    assertThat(clock.isBreached(monday("15:00"))).isFalse();
  }

  @Test
  void running_when_due_it_is_breached_and_stopped_at_that_instant_it_is_met() {
    assertThat(FOUR_HOURS.isBreached(monday("12:59"))).isFalse();
    assertThat(FOUR_HOURS.isBreached(monday("13:00"))).isTrue();
    assertThat(FOUR_HOURS.stop(monday("13:00")).isBreached(tuesday("09:00"))).isFalse();
    assertThat(FOUR_HOURS.stop(monday("13:00").plusNanos(1_000)).isBreached(tuesday("09:00")))
        .isTrue();
  }

  @Test
  void a_new_target_counts_from_the_original_start_with_the_pauses_kept() {
    WorkingClock clock =
        FOUR_HOURS.pause(monday("10:00")).resume(monday("11:00")).retarget(Target.parse("PT2H"));

    assertThat(clock.dueAt()).contains(monday("12:00"));
  }

  @Test
  void a_target_in_days_is_later_by_the_working_time_paused() {
    WorkingClock clock = from("09:00", "P1BD/12:00");
    WorkingClock paused = clock.pause(monday("10:00")).resume(monday("13:00"));

    assertThat(clock.dueAt()).contains(tuesday("12:00"));
    // 12:00 and three hours.
    assertThat(paused.dueAt()).contains(tuesday("15:00"));
    // Monday 09:00-16:00 and Tuesday 08:00-12:00 are 11 h; of these 2 h are used.
    assertThat(paused.remaining(monday("14:00"))).contains(Duration.ofHours(9));
    assertThat(paused.percentUsed(monday("14:00"))).contains(19L);
    assertThat(paused.instantAtPercent(100)).contains(tuesday("15:00"));
  }

  @Test
  void without_a_target_it_only_measures() {
    WorkingClock clock = WorkingClock.measuring(monday("09:00"), OFFICE);

    assertThat(clock.elapsed(tuesday("09:00"))).isEqualTo(Duration.parse("PT8H"));
    assertThat(clock.dueAt()).isEmpty();
    assertThat(clock.remaining(tuesday("09:00"))).isEmpty();
    assertThat(clock.percentUsed(tuesday("09:00"))).isEmpty();
    assertThat(clock.isBreached(tuesday("09:00"))).isFalse();
  }

  @Test
  void no_time_at_all_is_due_at_the_next_opening_and_used_up() {
    WorkingClock clock = from("18:00", "PT0S");

    assertThat(clock.dueAt()).contains(tuesday("08:00"));
    assertThat(clock.percentUsed(monday("19:00"))).contains(100L);
  }

  @Test
  void moves_out_of_order_are_a_bug() {
    WorkingClock clock = FOUR_HOURS.pause(monday("10:00")).resume(monday("11:00"));

    assertThatThrownBy(() -> clock.pause(monday("10:30")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a clock is moved in order, but was moved at 2026-03-02T09:30:00Z"
                + " after 2026-03-02T10:00:00Z");
    assertThatThrownBy(() -> FOUR_HOURS.pause(monday("10:00")).resume(monday("09:30")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new WorkingClock(
                    OFFICE,
                    FOUR_HOURS.target(),
                    monday("09:00"),
                    List.of(
                        new Pause(monday("10:00"), monday("12:00")),
                        new Pause(monday("11:00"), monday("13:00"))),
                    new ClockState.Running()))
        .hasMessageStartingWith("pauses are in order and apart");
  }

  private static WorkingClock from(String time, String target) {
    return WorkingClock.towards(Target.parse(target), monday(time), OFFICE);
  }

  private static Instant monday(String time) {
    return on(2, time);
  }

  private static Instant tuesday(String time) {
    return on(3, time);
  }

  private static Instant on(int dayOfMarch, String time) {
    return LocalDate.of(2026, 3, dayOfMarch).atTime(LocalTime.parse(time)).atZone(OSLO).toInstant();
  }
}
