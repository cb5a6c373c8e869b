package no.ettermarked.scenarios.catalogues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What agreements-service has told the other services. */
final class Told {
  private static final String TOPIC = "ettermarked.agreements.v1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Told() {}

  /**
   * What events say about a thing, in the order of its versions.
   *
   * @param type without what all types begin with, such as {@code team-changed.v1}
   * @param subject the thing's id
   */
  static List<JsonNode> about(String type, String subject) {
    return everything().stream()
        .filter(event -> event.path("type").asText().equals("no.ettermarked.agreements." + type))
        .filter(event -> event.path("subject").asText().equals(subject))
        .sorted(Comparator.comparingLong(event -> event.path("aggregateversion").asLong()))
        .map(event -> event.path("data"))
        .toList();
  }

  private static List<JsonNode> everything() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", StartedSuite.get().bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(partition -> new TopicPartition(TOPIC, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<JsonNode> events = new ArrayList<>();
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        consumer.poll(Duration.ofMillis(200)).forEach(sent -> events.add(read(sent.value())));
      }
      return events;
    }
  }

  private static JsonNode read(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException poison) {
      return JSON.nullNode();
    }
  }
}
