package no.ettermarked.cases.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraTimestampTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-11T15:28:04.674+0200, 2026-09-11T13:28:04.674Z",
    "2026-09-11T18:58:04.674+0530, 2026-09-11T13:28:04.674Z",
    "2026-09-11T06:28:04.674-0700, 2026-09-11T13:28:04.674Z",
    "2026-09-11T06:28:04-0700,     2026-09-11T13:28:04Z",
    "2026-09-11T15:28:04.674+02:00, 2026-09-11T13:28:04.674Z",
    "2026-09-11T13:28:04.674Z,     2026-09-11T13:28:04.674Z",
    "2026-09-11T13:28:04.674321Z,  2026-09-11T13:28:04.674321Z"
  })
  void an_offset_may_lack_its_colon(String written, String meant) {
    assertThat(JiraTimestamp.parse(written)).contains(Instant.parse(meant));
  }

  @Test
  void what_is_no_time_is_left_out() {
    assertThat(JiraTimestamp.parse("yesterday")).isEmpty();
  }
}
