package no.ettermarked.businesstime;

import static no.ettermarked.businesstime.Calendars.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import no.ettermarked.businesstime.Target.BusinessDaysKeepingTime;
import no.ettermarked.businesstime.Target.ByTimeOfBusinessDay;
import no.ettermarked.businesstime.Target.EndOfBusinessDay;
import no.ettermarked.businesstime.Target.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @Test
  void each_kind_has_its_own_text() {
    assertThat(Target.parse("PT2H")).isEqualTo(new Within(Duration.ofHours(2)));
    assertThat(Target.parse("P1BD")).isEqualTo(new BusinessDaysKeepingTime(1));
    assertThat(Target.parse("P0BD/EOD")).isEqualTo(new EndOfBusinessDay(0));
    assertThat(Target.parse("P1BD/16:00"))
        .isEqualTo(new ByTimeOfBusinessDay(1, LocalTime.of(16, 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT15M", "PT40H", "PT1M30.5S", "P12BD", "P3BD/EOD", "P2BD/08:30"})
  void text_that_is_read_is_written_the_same(String text) {
    assertThat(Target.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2h",
        "P1D",
        "PT",
        "PT-1H",
        "P-1BD",
        "P1BD/",
        "P1BD/25:00",
        "P1BD/eod",
        "P999999BD"
      })
  void text_that_is_no_target_is_refused(String text) {
    assertThatThrownBy(() -> Target.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_refusal_names_the_text_and_the_forms_there_are() {
    assertThatThrownBy(() -> Target.parse("2 hours"))
        .hasMessage("a target is written PT2H, P1BD, P1BD/EOD or P1BD/16:00, but was '2 hours'");
  }

  @Test
  void each_kind_falls_due_in_its_own_way() {
    // Friday 6 March 2026, 15:00 in Oslo.
    Instant friday = Instant.parse("2026-03-06T14:00:00Z");

    assertThat(Target.parse("PT2H").dueFrom(friday, OFFICE)).isEqualTo("2026-03-09T08:00:00Z");
    assertThat(Target.parse("P1BD").dueFrom(friday, OFFICE)).isEqualTo("2026-03-09T14:00:00Z");
    assertThat(Target.parse("P1BD/EOD").dueFrom(friday, OFFICE)).isEqualTo("2026-03-09T15:00:00Z");
    assertThat(Target.parse("P1BD/12:00").dueFrom(friday, OFFICE))
        .isEqualTo("2026-03-09T11:00:00Z");
  }
}
