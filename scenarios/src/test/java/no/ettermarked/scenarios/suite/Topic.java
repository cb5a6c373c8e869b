package no.ettermarked.scenarios.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic read from its beginning, and written to as a stranger would. */
public record Topic(String name) {
  public static final Topic AGREEMENTS = new Topic("ettermarked.agreements.v1");
  public static final Topic CASES = new Topic("ettermarked.cases.v1");
  public static final Topic TERMS = new Topic("ettermarked.terms-in-force.v1");
  public static final Topic BILLING = new Topic("ettermarked.billing.v1");

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An event as it stands on the topic.
   *
   * @param text the CloudEvent as it was sent
   */
  public record Sent(String key, String text, JsonNode event) {
    public String id() {
      return event.path("id").asText();
    }

    public String type() {
      return event.path("type").asText();
    }

    public String subject() {
      return event.path("subject").asText();
    }

    public long version() {
      return event.path("aggregateversion").asLong();
    }
  }

  /** Everything of the provider's that is there now, in the order of each partition. */
  public List<Sent> ofProvider(String provider) {
    return everything().stream()
        .filter(sent -> sent.event().path("provider").asText().equals(provider))
        .toList();
  }

  /** As {@link #ofProvider}, each event where it was first sent: a relay may send again. */
  public List<Sent> firstSent(String provider) {
    return List.copyOf(
        ofProvider(provider).stream()
            .collect(
                Collectors.toMap(Sent::id, sent -> sent, (first, _) -> first, LinkedHashMap::new))
            .values());
  }

  /**
   * What events of a type say about a thing, in the order of its versions.
   *
   * @param subject the thing's id
   */
  public List<JsonNode> about(String type, String subject) {
    return everything().stream()
        .filter(sent -> sent.type().equals(type))
        .filter(sent -> sent.subject().equals(subject))
        .sorted(Comparator.comparingLong(Sent::version))
        .map(sent -> sent.event().path("data"))
        .toList();
  }

  /** Events per key, in their order. */
  public static Map<String, List<Sent>> byKey(List<Sent> events) {
    return events.stream()
        .collect(Collectors.groupingBy(Sent::key, LinkedHashMap::new, Collectors.toList()));
  }

  /** Sends texts with their keys and waits until the broker has them. */
  public void send(List<Map.Entry<String, String>> texts) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StartedSuite.get().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      texts.forEach(
          text -> producer.send(new ProducerRecord<>(name, text.getKey(), text.getValue())));
      producer.flush();
    }
  }

  private List<Sent> everything() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", StartedSuite.get().bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(partition -> new TopicPartition(name, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records.stream()
          .sorted(
              Comparator.<ConsumerRecord<String, String>>comparingInt(ConsumerRecord::partition)
                  .thenComparingLong(ConsumerRecord::offset))
          .flatMap(Topic::readable)
          .toList();
    }
  }

  private static Stream<Sent> readable(ConsumerRecord<String, String> message) {
    try {
      return message.value() == null
          ? Stream.empty()
          : Stream.of(new Sent(message.key(), message.value(), JSON.readTree(message.value())));
    } catch (JsonProcessingException poison) {
      return Stream.empty();
    }
  }
}
