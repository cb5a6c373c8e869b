package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Objects that tell of their fields, without room for others. */
final class ClosedSchema {
  private static final List<String> COMPOSED = List.of("allOf", "oneOf", "anyOf");

  private ClosedSchema() {}

  /** Closes a schema, and all that are within it, where they stand. */
  static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")
        && COMPOSED.stream().noneMatch(object::has)) {
      object.put("unevaluatedProperties", false);
    }
    if (COMPOSED.stream().noneMatch(schema::has)) {
      schema.forEach(ClosedSchema::close);
    }
  }
}
