package no.ettermarked.scenarios.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
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
      waiting += unread(kafka, reader);
    }
    return waiting;
  }

  /** Of a partition of which nothing has been read, all is unread: it has no offset yet. */
  private static long unread(Admin kafka, String reader)
      throws InterruptedException, ExecutionException {
    Set<TopicPartition> partitions = assigned(kafka, reader);
    if (partitions.isEmpty()) {
      return Long.MAX_VALUE / READERS.size();
    }
    Map<TopicPartition, OffsetAndMetadata> read =
        kafka.listConsumerGroupOffsets(reader).partitionsToOffsetAndMetadata().get();
    var ends =
        kafka
            .listOffsets(
                partitions.stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
            .all()
            .get();
    return partitions.stream()
        .mapToLong(
            partition ->
                ends.get(partition).offset()
                    - Optional.ofNullable(read.get(partition))
                        .map(OffsetAndMetadata::offset)
                        .orElse(0L))
        .sum();
  }

  /** What the group's members have; nothing while they divide it among them anew. */
  private static Set<TopicPartition> assigned(Admin kafka, String reader)
      throws InterruptedException, ExecutionException {
    ConsumerGroupDescription group =
        kafka.describeConsumerGroups(List.of(reader)).describedGroups().get(reader).get();
    return group.groupState() == GroupState.STABLE
        ? group.members().stream()
            .flatMap(member -> member.assignment().topicPartitions().stream())
            .collect(Collectors.toSet())
        : Set.of();
  }
}
