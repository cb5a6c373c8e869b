package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Kafka is away for a while")
@Tag("faults")
class KafkaAwayIT {
  private static final String PROVIDER = "kafka-away";
  private static final int SECONDS_AWAY = Faults.longRun() ? 30 : 8;
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  @DisplayName(
      "requests are answered, services stay ready and alive, and events catch up by themselves")
  void events_catch_up() {
    Caller caller = new Caller(PROVIDER);
    Story story = new Story(caller);
    story.isSold();
    Workload workload = new Workload(story);
    StartedSuite.get().stopKafka();
    try {
      workload.during(
          3,
          () -> {
            SECONDS.sleep(SECONDS_AWAY);
            assertThat(Arrays.stream(Service.values()).map(Health::ready))
                .as("readiness: each answers requests without Kafka")
                .containsOnly(200);
            assertThat(Arrays.stream(Service.values()).map(Health::live))
                .as("liveness: a restart would not bring Kafka back")
                .containsOnly(200);
          });
      assertThat(Database.unsent(Service.CASES))
          .as("events that wait")
          .isGreaterThanOrEqualTo(workload.cases().size());
      await("the operator is told that events wait, and since when")
          .atMost(SOON)
          .untilAsserted(
              () -> {
                assertThat(told("pending")).isGreaterThanOrEqualTo(workload.cases().size());
                assertThat(told("lag_seconds")).isGreaterThanOrEqualTo(SECONDS_AWAY);
              });
    } finally {
      StartedSuite.get().startKafka();
    }
    Backlog.isDrained();
    await("the operator is told that none waits")
        .atMost(SOON)
        .untilAsserted(
            () -> {
              assertThat(told("pending")).isZero();
              assertThat(told("lag_seconds")).isZero();
            });
    Ledger.of(caller, PROVIDER).agreesWith(workload.cases(), workload.minutes());
  }

  private static double told(String what) {
    return Health.metric(Replica.first(Service.CASES), "ettermarked_outbox_" + what);
  }
}
