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
import no.ettermarked.scenarios.suite.StartedSuite;
import no.ettermarked.scenarios.suite.Topic;
import no.ettermarked.scenarios.suite.Topic.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Several replicas run at once")
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
      "three of a service: one leads, another within 5 s when it is killed, each aggregate's order is kept")
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

  @Test
  @DisplayName("two of every service: one of each leads, the other when all leaders are killed")
  void two_of_every_service() {
    String provider = "replicas-of-all";
    Caller caller = new Caller(provider);
    Story story = new Story(caller);
    story.isSold();
    List<Replica> second =
        Stream.of(Service.values()).map(service -> new Replica(service, 2)).toList();
    second.parallelStream().forEach(SUITE::start);
    try {
      Workload workload = new Workload(story);
      workload.during(3, () -> everyLeaderIsKilled(second));
      Backlog.isDrained();
      Ledger.of(caller, provider).agreesWith(workload.cases(), workload.minutes());
      orderIsKept(provider);
    } finally {
      second.forEach(SUITE::kill);
    }
  }

  private static void everyLeaderIsKilled(List<Replica> second) {
    List<Replica> leaders =
        second.stream()
            .map(other -> theLeader(List.of(Replica.first(other.service()), other)))
            .toList();
    leaders.forEach(SUITE::kill);
    await("others lead")
        .pollInterval(Duration.ofMillis(50))
        .atMost(LEADERLESS_AT_MOST)
        .until(
            () ->
                leaders.stream()
                    .map(dead -> new Replica(dead.service(), 3 - dead.number()))
                    .allMatch(Health::leads));
    leaders.parallelStream().forEach(SUITE::start);
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

  /** An event is where it first was: one that is sent again comes after later ones. */
  private static void orderIsKept(String provider) {
    assertThat(Topic.byKey(Topic.CASES.firstSent(provider)).values())
        .as("cases, of which each was opened, started and resolved")
        .isNotEmpty()
        .allSatisfy(
            events ->
                assertThat(events.stream().map(Sent::version).distinct().count())
                    .isGreaterThanOrEqualTo(3));
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
