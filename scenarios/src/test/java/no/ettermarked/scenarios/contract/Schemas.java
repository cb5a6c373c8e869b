package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** What a resolved schema says in more than one way. */
final class Schemas {
  private Schemas() {}

  /** The type beside null; empty where anything goes. */
  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isArray()) {
      return type.valueStream()
          .map(JsonNode::asText)
          .filter(name -> !name.equals("null"))
          .findFirst()
          .orElse("null");
    }
    return type.isMissingNode() && schema.at("/enum/0").isTextual() ? "string" : type.asText();
  }

  /** Whether null is a value like others, or takes away what there is (RFC 7396). */
  static boolean isNullable(JsonNode schema) {
    return schema.path("type").valueStream().anyMatch(type -> type.asText().equals("null"));
  }
}
