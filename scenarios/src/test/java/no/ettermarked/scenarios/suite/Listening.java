package no.ettermarked.scenarios.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.local.Service;

/**
 * What a service listens to, as its AsyncAPI document says.
 *
 * @param type the CloudEvents type
 */
public record Listening(Topic topic, String type) {
  private static final YAMLMapper YAML = new YAMLMapper();

  public static List<Listening> of(Service service) {
    JsonNode document = document(service);
    return document
        .path("operations")
        .valueStream()
        .filter(operation -> operation.path("action").asText().equals("receive"))
        .flatMap(operation -> listening(document, operation))
        .toList();
  }

  private static Stream<Listening> listening(JsonNode document, JsonNode operation) {
    Topic topic = new Topic(at(document, operation.path("channel")).path("address").asText());
    return operation
        .path("messages")
        .valueStream()
        .map(inChannel -> at(document, at(document, inChannel)).path("name").asText())
        .map(type -> new Listening(topic, type));
  }

  private static JsonNode at(JsonNode document, JsonNode reference) {
    return document.at(reference.path("$ref").asText().substring(1));
  }

  private static JsonNode document(Service service) {
    Path home = Path.of(System.getProperty("ettermarked.home"));
    Path file = home.resolve(service.key() + "-service/api/asyncapi.yaml");
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
