package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A sample as a later version of its producer may tell it: with a new field in every object. */
final class LaterFields {
  private static final String LATER = "fieldOfALaterVersion";

  private final JsonNode document;

  private LaterFields(JsonNode document) {
    this.document = document;
  }

  /** The sample with them, but for objects of which the schema says that it names all there is. */
  static JsonNode in(JsonNode schema, JsonNode sample) {
    JsonNode later = sample.deepCopy();
    new LaterFields(schema).add(schema, later);
    return later;
  }

  private void add(JsonNode schema, JsonNode node) {
    JsonNode known = resolved(schema);
    if (node instanceof ArrayNode list) {
      list.forEach(item -> add(known.path("items"), item));
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> add(ofField(known, field.getKey()), field.getValue()));
      if (isOpen(known)) {
        object.putObject(LATER).put("known", false);
      }
    }
  }

  private static boolean isOpen(JsonNode schema) {
    return !schema.has("additionalProperties")
        || schema.get("additionalProperties").asBoolean(true);
  }

  private static JsonNode ofField(JsonNode schema, String name) {
    return schema.path("properties").path(name);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? document.at(schema.get("$ref").asText().replaceFirst("^#", ""))
        : schema;
  }
}
