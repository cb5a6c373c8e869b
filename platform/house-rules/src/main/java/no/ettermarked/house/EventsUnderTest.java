package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Puts events on real topics and awaits what a service puts there. */
public final class EventsUnderTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(20);

  private EventsUnderTest() {}

  /** A CloudEvent around data, as another service of the suite would send it. */
  public static String event(
      String id, String type, String provider, UUID aggregate, long version, JsonNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", "/test");
    event.put("type", type);
    event.put("subject", aggregate.toString());
    event.put("time", Instant.parse("2026-09-01T06:00:00Z").toString());
    event.put("datacontenttype", "application/json");
    event.put("provider", provider);
    event.put("aggregateversion", version);
    event.set("data", data);
    return event.toString();
  }

  /** The JSON of a file, such as a producer's sample. */
  public static JsonNode json(Path file) {
    try {
      return json(Files.readString(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** Sends a value, and has it acknowledged. */
  public static void send(String topic, String key, String value) {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getProperty(StartedBackbone.KAFKA));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, key, value));
      producer.flush();
    }
  }

  /**
   * Awaits the first event on a topic, from its beginning, that is the one looked for; it fails
   * when that is not what the schema of its type says.
   */
  public static JsonNode await(String topic, Predicate<JsonNode> lookedFor) {
    return awaitAll(topic, lookedFor, 1).getFirst();
  }

  /** Awaits at least so many events that are looked for, in the order they were sent per key. */
  public static List<JsonNode> awaitAll(String topic, Predicate<JsonNode> lookedFor, int atLeast) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getProperty(StartedBackbone.KAFKA),
            ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      List<JsonNode> found = new ArrayList<>();
      Awaitility.await()
          .atMost(SOON)
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(message -> addIfLookedFor(message.value(), lookedFor, found));
                return found.size() >= atLeast;
              });
      return found;
    }
  }

  private static void addIfLookedFor(
      String value, Predicate<JsonNode> lookedFor, List<JsonNode> found) {
    try {
      JsonNode event = JSON.readTree(value);
      if (lookedFor.test(event)) {
        assertThat(ToldEvent.faults(Suite.aroundThisModule(), event))
            .as("what is told, against its schema: %s", event)
            .isEmpty();
        found.add(event);
      }
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
