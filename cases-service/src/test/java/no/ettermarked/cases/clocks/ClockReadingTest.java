package no.ettermarked.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.ettermarked.cases.Made;
import no.ettermarked.cases.clocks.ClockReading.State;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock was set Tuesday 8 September 2026 at 09:12 in Oslo, 07:12 in UTC. */
class ClockReadingTest {
  private static final Instant DUE = Instant.parse("2026-09-08T09:12:00Z");

  @Test
  @DisplayName("due 2 hours later, and 75 % of that is 10:42 in Oslo")
  void due_and_warning() {
    assertThat(Made.clock("PT2H").dueAt()).isEqualTo(DUE);
    assertThat(Made.clock("PT2H").warnings())
        .isEqualTo(Map.of(75, Instant.parse("2026-09-08T08:42:00Z")));
  }

  @Test
  void while_it_runs_it_tells_what_is_used_and_what_is_left() {
    ClockReading reading = Made.clock("PT2H").readAt(Instant.parse("2026-09-08T07:42:00Z"));
    assertThat(reading.state()).isEqualTo(State.RUNNING);
    assertThat(reading.elapsed()).isEqualTo(Duration.ofMinutes(30));
    assertThat(reading.remaining()).isEqualTo(Duration.ofMinutes(90));
    assertThat(reading.percentUsed()).isEqualTo(25);
    assertThat(reading.doneAt()).isNull();
    assertThat(reading.because()).extracting(Reason::code).containsExactly("target.within");
  }

  @Test
  void done_at_the_very_instant_it_is_due_is_met_and_stands_still() {
    ClockReading reading =
        Made.clock("PT2H").stop(DUE).readAt(Instant.parse("2026-09-09T10:00:00Z"));
    assertThat(reading.state()).isEqualTo(State.MET);
    assertThat(reading.doneAt()).isEqualTo(DUE);
    assertThat(reading.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(reading.because().getLast())
        .isEqualTo(Reason.of("clock.met", Map.of("at", "2026-09-08T11:12", "used", "PT2H")));
  }

  @Test
  void not_done_at_the_instant_it_is_due_is_breached() {
    assertThat(Made.clock("PT2H").readAt(DUE.minusNanos(1000)).state()).isEqualTo(State.RUNNING);
    ClockReading reading = Made.clock("PT2H").readAt(DUE);
    assertThat(reading.state()).isEqualTo(State.BREACHED);
    assertThat(reading.because().getLast())
        .isEqualTo(Reason.of("clock.breached", Map.of("due", "2026-09-08T11:12")));
  }

  @Test
  @DisplayName("done the next morning at 09:00 is 5 h 48 min of opening hours too late")
  void done_late_stays_breached_and_tells_by_how_much() {
    ClockReading reading =
        Made.clock("PT2H").stop(Instant.parse("2026-09-09T07:00:00Z")).readAt(DUE.plusSeconds(1));
    ClockReading later =
        Made.clock("PT2H")
            .stop(Instant.parse("2026-09-09T07:00:00Z"))
            .readAt(Instant.parse("2026-09-10T07:00:00Z"));
    assertThat(reading.state()).isEqualTo(State.BREACHED);
    assertThat(later.remaining()).isEqualTo(Duration.ofMinutes(-(4 * 60 + 48 + 60)));
    assertThat(later.because().getLast())
        .isEqualTo(
            Reason.of("clock.done-late", Map.of("at", "2026-09-09T09:00", "over", "PT5H48M")));
  }

  @Test
  void a_clock_stops_once() {
    CaseClock stopped = Made.clock("PT2H").stop(DUE);
    assertThat(stopped.stop(DUE.plusSeconds(60))).isEqualTo(stopped);
  }
}
