package no.ettermarked.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ettermarked.cases.Made;
import no.ettermarked.cases.clocks.http.ClockView;
import no.ettermarked.cases.telling.Speech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two hours from 07:12 UTC: what is used is rounded down to minutes, what is left is rounded up.
 */
class ClockViewTest {

  @ParameterizedTest
  @CsvSource({
    "07:12:00,   0, 120,   0",
    "07:12:01,   0, 120,   1",
    "07:12:59,   0, 120,   1",
    "07:13:00,   1, 119,   1",
    "09:11:59, 119,   1, 100",
    "09:12:00, 120,   0, 100",
    "09:12:30, 120,   0, 101",
    "10:12:00, 180, -60, 150",
    "10:12:01, 180, -60, 151"
  })
  void used_and_left_add_up_to_the_target(String at, long elapsed, long remaining, long percent) {
    ClockView view =
        ClockView.of(
            Made.clock("PT2H").readAt(Instant.parse("2026-09-08T" + at + "Z")), Speech.in("en"));
    assertThat(view.elapsedMinutes()).isEqualTo(elapsed);
    assertThat(view.remainingMinutes()).isEqualTo(remaining);
    assertThat(view.percentUsed()).isEqualTo(percent);
  }
}
