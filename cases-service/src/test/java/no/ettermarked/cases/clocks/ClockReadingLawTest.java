package no.ettermarked.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.ettermarked.cases.Made;

class ClockReadingLawTest {

  @Property(tries = 200)
  void used_and_left_are_together_the_target_whenever_it_is_read(
      @ForAll @LongRange(min = 0, max = 60 * 24 * 60) long minutesLater,
      @ForAll @LongRange(min = 1, max = 100) long targetHours) {
    ClockReading reading =
        Made.clock("PT" + targetHours + "H")
            .readAt(Made.OPENED.plus(Duration.ofMinutes(minutesLater)));
    assertThat(reading.elapsed().plus(reading.remaining()))
        .isEqualTo(Duration.ofHours(targetHours));
  }
}
