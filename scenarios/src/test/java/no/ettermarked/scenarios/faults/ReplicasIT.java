package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.faults.Topic.Sent;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Three replicas of a service run at once")
@Tag("faults")
class ReplicasIT {
  private static final LocalSuite SUITE = StartedSuite.get();
  private static final Duration LEADERLESS_AT_MOST = Duration.ofSeconds(5);

  /** The service whose order is richest; in a long run all. */
  static Stream<Service> services() {
    return Faults.longRun() ? Stream.of(Service.values()) : Stream.of(Service.CASES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  @DisplayName(
      "one leads, another within 5 s when it is killed, and each aggregate's order is kept")
  void one_leads(Service service) {
    String provider = "replicas-of-" + service.key();
    Story story = new Story(new Caller(provider));
    story.isSold();
    List<Replica> replicas =
        Stream.of(1, 2, 3).map(number -> new Replica(service, number)).toList();
    replicas.stream().skip(1).forEach(SUITE::start);
    try {
      Caller caller = new Caller(provider, inTurn(service, replicas));
      Workload workload = new Workload(story.toldBy(caller));
      workload.during(
          5,
          () -> {
            Replica leader = theLeader(replicas);
            MILLISECONDS.sleep(500);
            SUITE.kill(leader);
            List<Replica> left = replicas.stream().filter(r -> !r.equals(leader)).toList();
            await("another leads")
                .pollInterval(Duration.ofMillis(50))
                .atMost(LEADERLESS_AT_MOST)
                .until(() -> left.stream().anyMatch(Health::leads));
            for (int look = 0; look < 20; look++) {
              assertThat(left.stream().filter(Health::leads)).hasSizeLessThanOrEqualTo(1);
              MILLISECONDS.sleep(50);
            }
            SUITE.start(leader);
          });
      Backlog.isDrained();
      Ledger.of(caller, provider).agreesWith(workload.cases(), workload.minutes());
      orderIsKept(provider);
    } finally {
      replicas.stream().skip(1).forEach(SUITE::kill);
    }
  }

  private static Replica theLeader(List<Replica> replicas) {
    await("one leads").until(() -> replicas.stream().filter(Health::leads).count() == 1);
    return replicas.stream().filter(Health::leads).findFirst().orElseThrow();
  }

  /** As a load balancer does it: each request goes to the next replica. */
  private static Function<Service, URI> inTurn(Service service, List<Replica> replicas) {
    AtomicInteger requests = new AtomicInteger();
    return asked ->
        asked == service
            ? SUITE.url(replicas.get(requests.getAndIncrement() % replicas.size()))
            : SUITE.url(asked);
  }

  private static void orderIsKept(String provider) {
    for (Topic topic : List.of(Topic.CASES, Topic.TERMS, Topic.BILLING)) {
      Topic.byKey(topic.firstSent(provider))
          .forEach(
              (key, events) ->
                  assertThat(events)
                      .as("versions of %s on %s", key, topic.name())
                      .extracting(Sent::version)
                      .isSorted());
    }
  }
}
