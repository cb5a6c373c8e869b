package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import no.ettermarked.scenarios.suite.Topic;
import no.ettermarked.scenarios.suite.Topic.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Several replicas run at once")
@Tag("faults")
class ReplicasIT {
  private static final LocalSuite SUITE = StartedSuite.get();
  private static final Duration LEADERLESS_AT_MOST = Duration.ofSeconds(5);

  @ParameterizedTest(name = "{0} of each service")
  @ValueSource(ints = {2, 3})
  @DisplayName(
      "one of each service leads, another within 5 s when all leaders are killed, each aggregate's order is kept")
  void one_leads(int count) {
    String provider = "replicas-" + count;
    Story story = new Story(new Caller(provider));
    story.isSold();
    List<Replica> added =
        Stream.of(Service.values())
            .flatMap(service -> replicas(service, count).stream().skip(1))
            .toList();
    added.parallelStream().forEach(SUITE::start);
    try {
      Caller caller = new Caller(provider, inTurn(count));
      Workload workload = new Workload(story.toldBy(caller));
      workload.during(5, () -> everyLeaderIsKilled(count));
      Backlog.isDrained();
      Ledger.of(caller, provider).agreesWith(workload.cases(), workload.minutes());
      orderIsKept(provider);
    } finally {
      added.forEach(SUITE::kill);
    }
  }

  private static List<Replica> replicas(Service service, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Replica(service, number))
        .toList();
  }

  private static void everyLeaderIsKilled(int count) throws InterruptedException {
    List<Replica> leaders =
        Stream.of(Service.values()).map(service -> theLeader(replicas(service, count))).toList();
    leaders.forEach(SUITE::kill);
    await("others lead")
        .pollInterval(Duration.ofMillis(50))
        .atMost(LEADERLESS_AT_MOST)
        .until(
            () ->
                Stream.of(Service.values())
                    .allMatch(
                        service -> replicas(service, count).stream().anyMatch(Health::leads)));
    for (int look = 0; look < 20; look++) {
      for (Service service : Service.values()) {
        assertThat(replicas(service, count).stream().filter(Health::leads))
            .hasSizeLessThanOrEqualTo(1);
      }
      MILLISECONDS.sleep(50);
    }
    leaders.parallelStream().forEach(SUITE::start);
  }

  private static Replica theLeader(List<Replica> replicas) {
    await("one leads").until(() -> replicas.stream().filter(Health::leads).count() == 1);
    return replicas.stream().filter(Health::leads).findFirst().orElseThrow();
  }

  /** As a load balancer does it: each request goes to the next replica. */
  private static Function<Service, URI> inTurn(int count) {
    AtomicInteger requests = new AtomicInteger();
    return service ->
        SUITE.url(new Replica(service, 1 + Math.floorMod(requests.getAndIncrement(), count)));
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
