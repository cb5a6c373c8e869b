package no.ettermarked.scenarios.tour;

import static org.assertj.core.api.Assertions.assertThat;

import no.ettermarked.local.Progress;
import no.ettermarked.local.story.Story;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The main calls of each service's README, pasted after ./ettermarked up")
class MainCallsIT {

  @BeforeAll
  static void the_day_is_played() {
    Story.play(StartedSuite.get(), Progress.silent());
  }

  @ParameterizedTest
  @DisplayName("are all answered, and none is refused")
  @CsvSource({
    "agreements-service, 7, \"code\":\"terms.in-force\"",
    "cases-service, 5, \"outcome\":\"case-opened\"",
    "billing-service, 5, \"amount\":\"1450.00\"",
    "meetings-service, 4, BEGIN:VCALENDAR",
  })
  void are_answered(String service, int answers, String among) {
    String said = Readme.pasted(service + "/README.md", "The main calls").getFirst();

    assertThat(said)
        .contains(among)
        .doesNotContain("\"title\":\"Bad Request\"")
        .doesNotContainPattern("\"status\":[45][0-9][0-9]");
    assertThat(said.lines().filter(line -> !line.isBlank()).count())
        .as(said)
        .isGreaterThanOrEqualTo(answers);
  }
}
