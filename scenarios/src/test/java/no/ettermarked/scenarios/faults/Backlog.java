package no.ettermarked.scenarios.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What is still on its way: events not yet sent, and sent events not yet read. */
final class Backlog {
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final List<String> READERS =
      List.of(Service.CASES.title(), Service.BILLING.title(), Service.MEETINGS.title());

  private Backlog() {}

  /** Returns when every event is sent, and read by every service that subscribes to it. */
  static void isDrained() {
    try (Admin kafka =
        Admin.create(Map.of("bootstrap.servers", StartedSuite.get().bootstrapServers()))) {
      await("everything is sent and read")
          .pollInterval(Duration.ofMillis(500))
          .atMost(LONGEST)
          .until(() -> unsent() == 0 && unread(kafka) == 0);
    }
  }

  private static long unsent() {
    long waiting = 0;
    for (Service service : Service.values()) {
      waiting += Database.unsent(service);
    }
    return waiting;
  }

  private static long unread(Admin kafka) throws InterruptedException, ExecutionException {
    long waiting = 0;
    for (String reader : READERS) {
      Map<TopicPartition, OffsetAndMetadata> read =
          kafka.listConsumerGroupOffsets(reader).partitionsToOffsetAndMetadata().get();
      Map<TopicPartition, OffsetSpec> latest =
          read.keySet().stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
      var ends = kafka.listOffsets(latest).all().get();
      for (TopicPartition partition : read.keySet()) {
        waiting += ends.get(partition).offset() - read.get(partition).offset();
      }
    }
    return waiting;
  }
}
