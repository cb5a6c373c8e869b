package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events that nobody can handle, of every type that a service says it receives. */
final class Poison {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Poison() {}

  /** Tells one of each type, as if they were the provider's. */
  static void forProvider(String provider) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", StartedSuite.get().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      for (Service service : Service.values()) {
        JsonNode document = asyncApi(service);
        for (JsonNode operation : received(document)) {
          String topic = at(document, operation.path("channel")).path("address").asText();
          String type = type(document, operation);
          String key = UUID.randomUUID().toString();
          producer.send(new ProducerRecord<>(topic, key, event(provider, type, key)));
        }
      }
      producer.flush();
    }
  }

  /** Whether a service receives anything, so that there is something it can fail to handle. */
  static boolean canBeGivenTo(Service service) {
    return received(asyncApi(service)).iterator().hasNext();
  }

  private static Iterable<JsonNode> received(JsonNode document) {
    return document
        .path("operations")
        .valueStream()
        .filter(operation -> operation.path("action").asText().equals("receive"))
        .toList();
  }

  private static String type(JsonNode document, JsonNode operation) {
    JsonNode inChannel = at(document, operation.path("messages").path(0));
    return at(document, inChannel).path("name").asText();
  }

  private static JsonNode at(JsonNode document, JsonNode reference) {
    return document.at(reference.path("$ref").asText().substring(1));
  }

  private static String event(String provider, String type, String key) {
    ObjectNode event = new ObjectMapper().createObjectNode();
    event.put("specversion", "1.0").put("id", UUID.randomUUID().toString()).put("source", "/test");
    event.put("type", type).put("subject", key).put("time", "2035-10-02T12:30:00Z");
    event.put("datacontenttype", "application/json").put("provider", provider);
    event.put("aggregateversion", 1).putObject("data");
    return event.toString();
  }

  private static JsonNode asyncApi(Service service) {
    Path home = Path.of(System.getProperty("ettermarked.home"));
    Path file = home.resolve(service.key() + "-service/api/asyncapi.yaml");
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
