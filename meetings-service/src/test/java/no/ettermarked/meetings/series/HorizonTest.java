package no.ettermarked.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HorizonTest {

  @Test
  void it_ends_with_the_thirteenth_whole_month() {
    Horizon horizon = Horizon.on(LocalDate.of(2026, 11, 24));

    assertThat(horizon.startInclusive()).isEqualTo("2026-09-24");
    assertThat(horizon.endExclusive()).isEqualTo("2028-01-01");
    assertThat(horizon.growsOn()).isEqualTo("2026-12-01");
  }

  @Test
  void what_was_planned_further_stays_within_it() {
    Horizon horizon = Horizon.on(LocalDate.of(2026, 11, 24));

    assertThat(horizon.atLeastUntil(LocalDate.of(2028, 3, 1)).endExclusive())
        .isEqualTo("2028-03-01");
    assertThat(horizon.atLeastUntil(LocalDate.of(2027, 3, 1))).isEqualTo(horizon);
  }

  /** It never reaches less than thirteen months, and grows on a day that is still to come. */
  @Property
  void the_next_yearly_meeting_is_always_in_it(@ForAll @IntRange(max = 4000) int day) {
    LocalDate today = LocalDate.of(2026, 1, 1).plusDays(day);
    Horizon horizon = Horizon.on(today);

    assertThat(horizon.endExclusive()).isAfter(today.plusMonths(13));
    assertThat(horizon.growsOn()).isAfter(today).isBeforeOrEqualTo(today.plusMonths(1));
    assertThat(Horizon.on(horizon.growsOn()).endExclusive())
        .isEqualTo(horizon.endExclusive().plusMonths(1));
  }
}
