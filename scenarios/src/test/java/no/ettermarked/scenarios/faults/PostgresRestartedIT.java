package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("PostgreSQL is restarted while work is done")
@Tag("faults")
class PostgresRestartedIT {
  private static final String PROVIDER = "postgres-restarted";

  @Test
  @DisplayName(
      "requests are answered or refused with 503 and Retry-After, health says so, and all catches up")
  void everything_comes_back() {
    Caller caller = new Caller(PROVIDER);
    Story story = new Story(caller);
    story.isSold();
    Workload workload = new Workload(story);
    workload.during(
        5,
        () -> {
          SECONDS.sleep(1);
          StartedSuite.get().stopPostgres();
          try {
            refusedWithReason(caller, story);
            await("all say that they are not ready")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Arrays.stream(Service.values()).allMatch(s -> Health.ready(s) == 503));
            assertThat(Arrays.stream(Service.values()).map(Health::live))
                .as("liveness: a restart would not bring PostgreSQL back")
                .containsOnly(200);
          } finally {
            StartedSuite.get().startPostgres();
          }
          await("all are ready again")
              .atMost(Duration.ofSeconds(30))
              .until(() -> Arrays.stream(Service.values()).allMatch(s -> Health.ready(s) == 200));
        });
    Backlog.isDrained();
    Ledger.of(caller, PROVIDER).agreesWith(workload.cases(), workload.minutes());
  }

  private static void refusedWithReason(Caller caller, Story story) {
    Map<String, Object> body = Story.aCase(story.customer(), "high", "Rapporten er tom");
    Optional<Answer> opening =
        caller.once(Service.CASES, "POST", "/v1/cases", body, Caller.withKey(Map.of()));
    Optional<Answer> listing = caller.once(Service.BILLING, "GET", "/v1/rated-work", "", Map.of());
    assertThat(opening).get().matches(Answer::refusedForNow, "is refused for now");
    assertThat(listing).get().matches(Answer::refusedForNow, "is refused for now");
  }
}
