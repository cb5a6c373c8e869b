package no.ettermarked.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.Made;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.CaseState.Started;
import org.junit.jupiter.api.Test;

class HandlingTest {
  private static final Instant NOW = Instant.parse("2026-09-08T07:40:00Z");
  private static final Case OPEN = Made.openCase();
  private static final Started STARTED = new Started(NOW, "Jonas Berge");
  private static final Resolved RESOLVED = new Resolved(STARTED, NOW, "Jonas Berge", "Rettet");

  private static Decision start(Case of, Instant at) {
    return new Start("Jonas Berge", at).decide(of, NOW);
  }

  @Test
  void an_open_case_is_started_from_its_opening_up_to_now() {
    assertThat(start(OPEN, NOW)).isEqualTo(new Decision.Done(OPEN, OPEN.in(STARTED)));
    assertThat(start(OPEN, Made.OPENED)).isInstanceOf(Decision.Done.class);
    assertThat(start(OPEN, Made.OPENED.minusNanos(1000)))
        .isEqualTo(new Decision.Refused(Refusal.BEFORE_THE_CASE));
    assertThat(start(OPEN, NOW.plusNanos(1000)))
        .isEqualTo(new Decision.Refused(Refusal.IN_THE_FUTURE));
  }

  @Test
  void a_case_is_started_once() {
    assertThat(start(OPEN.in(STARTED), NOW))
        .isEqualTo(new Decision.Refused(Refusal.ALREADY_STARTED));
    assertThat(start(OPEN.in(RESOLVED), NOW))
        .isEqualTo(new Decision.Refused(Refusal.ALREADY_RESOLVED));
  }

  @Test
  void a_case_is_resolved_once_and_what_nobody_started_was_begun_then() {
    Resolution resolution = new Resolution("Jonas Berge", "Rettet");
    assertThat(resolution.decide(OPEN, NOW)).isEqualTo(new Decision.Done(OPEN, OPEN.in(RESOLVED)));
    assertThat(resolution.decide(OPEN.in(STARTED), NOW.plusSeconds(60)))
        .isEqualTo(
            new Decision.Done(
                OPEN.in(STARTED),
                OPEN.in(new Resolved(STARTED, NOW.plusSeconds(60), "Jonas Berge", "Rettet"))));
    assertThat(resolution.decide(OPEN.in(RESOLVED), NOW))
        .isEqualTo(new Decision.Refused(Refusal.ALREADY_RESOLVED));
  }

  @Test
  void work_is_logged_when_it_has_begun_in_minutes_of_a_day() {
    assertThat(log(NOW, 50).refusal(NOW)).isEmpty();
    assertThat(log(NOW.plusNanos(1000), 50).refusal(NOW)).contains(Refusal.IN_THE_FUTURE);
    assertThatThrownBy(() -> log(NOW, 0))
        .hasMessage("work is logged in 1 to 1440 minutes, but was 0");
    assertThatThrownBy(() -> log(NOW, 1441)).hasMessageEndingWith("but was 1441");
  }

  private static WorkLog log(Instant startedAt, long minutes) {
    return new WorkLog(UUID.randomUUID(), OPEN.id(), startedAt, minutes, "Jonas Berge", null);
  }
}
