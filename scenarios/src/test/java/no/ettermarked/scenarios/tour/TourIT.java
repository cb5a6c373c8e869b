package no.ettermarked.scenarios.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ettermarked.local.Progress;
import no.ettermarked.local.story.Story;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@DisplayName("The tour of the README, pasted after ./ettermarked up")
@TestInstance(Lifecycle.PER_CLASS)
class TourIT {
  private List<String> answers = List.of();

  @BeforeAll
  void the_day_is_played() {
    Story.play(StartedSuite.get(), Progress.silent());
    answers = Readme.pasted("README.md", "A tour");
  }

  private String answer(int block) {
    return answers.get(block);
  }

  @Test
  @DisplayName("finds the fault that Jira reported, with the clock that was met")
  void the_fault() {
    assertThat(answer(1)).contains("\"number\":\"OSE-1\"", "FF-101", "\"state\":\"met\"");
  }

  @Test
  @DisplayName("counts six working hours from Friday 14:00 to Monday 12:00")
  void working_hours() {
    assertThat(answer(2)).contains("\"dueAt\":\"2027-03-22T11:00:00Z\"");
  }

  @Test
  @DisplayName("is refused by telephone, with what to do instead, and taken in in the portal")
  void a_case() {
    assertThat(answer(3))
        .contains("\"code\":\"not-covered\"", "kundeportalen")
        .contains("\"status\":\"open\"", "\"state\":\"running\"");
  }

  @Test
  @DisplayName("finds the clock breached three days later")
  void a_breach() {
    assertThat(answer(4)).contains("\"state\":\"breached\"");
  }

  @Test
  @DisplayName("is told that 40 minutes are billed as 45, and what they cost")
  void a_price() {
    assertThat(answer(5)).contains("1087.50");
  }

  @Test
  @DisplayName("gets the next meeting as a calendar takes it")
  void an_invitation() {
    assertThat(answer(6)).contains("BEGIN:VCALENDAR", "METHOD:REQUEST");
  }

  @Test
  @DisplayName("sees a customer's own cases with a token of the customer's")
  void a_customer() {
    assertThat(answer(7)).contains("OSE-1");
    assertThat(answers).hasSize(9);
  }
}
