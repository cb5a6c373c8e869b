package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.stream.Stream;

/** An event as it stands on a topic, held to what its producer says of it. */
final class ToldEvent {
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private ToldEvent() {}

  /** In what it is not as its envelope and its schema say; a type without a schema is not held. */
  static List<String> faults(Suite suite, JsonNode event) {
    String type = event.path("type").asText();
    if (!Suite.isType(type) || !suite.event(type).hasSchema()) {
      return List.of();
    }
    return Stream.concat(
            faults(Envelope.schema(), event),
            faults(suite.event(type).schema(), event.path("data")))
        .toList();
  }

  /** In what a value is not as a schema says. */
  static Stream<String> faults(JsonNode schema, JsonNode value) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(schema, WITH_FORMATS)
        .validate(value)
        .stream()
        .map(Object::toString);
  }
}
