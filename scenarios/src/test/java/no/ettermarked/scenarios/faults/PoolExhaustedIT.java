package no.ettermarked.scenarios.faults;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.faults.Database.Locked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("All connections of a service to its database are taken")
@Tag("faults")
class PoolExhaustedIT {
  private static final String PROVIDER = "pool-exhausted";
  private static final Duration SOON = Duration.ofSeconds(30);

  /** More than a service has connections. */
  private static final int AGENTS = 50;

  private final Caller caller = new Caller(PROVIDER);
  private final Story story = new Story(caller);

  @Test
  @DisplayName(
      "requests are refused with 503 and Retry-After, health says so, and all is done when one is free")
  void those_who_wait_are_served_in_the_end() {
    story.isSold();
    List<Future<String>> opening;
    try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
      try (Locked _ = Database.locked(Service.CASES, "case_file")) {
        opening =
            Stream.generate(() -> agents.submit(() -> story.open("high", "Rapporten er tom")))
                .limit(AGENTS)
                .toList();
        await("requests are refused for now")
            .atMost(SOON)
            .until(
                () ->
                    caller
                        .once(Service.CASES, "GET", "/v1/cases", "", Map.of())
                        .filter(Answer::refusedForNow)
                        .isPresent());
        await("not ready").atMost(SOON).until(() -> Health.ready(Service.CASES) == 503);
        assertThat(Health.live(Service.CASES)).as("a restart would not help").isEqualTo(200);
        assertThat(Health.ready(Service.BILLING)).as("another service").isEqualTo(200);
      }
      await("ready again").atMost(SOON).until(() -> Health.ready(Service.CASES) == 200);
    }
    Backlog.isDrained();
    Ledger.of(caller, PROVIDER)
        .agreesWith(opening.stream().map(Future::resultNow).collect(toSet()), 0);
  }
}
