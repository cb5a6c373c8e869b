package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value that a schema allows, by its example where it has one. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\^?\\(?([a-z-]+)(\\|[a-z-]+)+\\)?\\$?");

  private Values() {}

  /** A value of a resolved schema; an object or list is empty. */
  static JsonNode of(JsonNode schema) {
    for (String example :
        new String[] {"/example", "/examples/0", "/enum/0", "/const", "/default"}) {
      if (!schema.at(example).isMissingNode()) {
        return schema.at(example);
      }
    }
    return switch (Schemas.type(schema)) {
      case "object" -> JSON.objectNode();
      case "array" -> JSON.arrayNode();
      case "boolean" -> JSON.booleanNode(true);
      case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
      default -> JSON.textNode(text(schema));
    };
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> "01990f3a-6a00-7000-8000-0000000000aa";
      case "date" -> "2035-10-02";
      case "date-time" -> "2035-10-02T12:30:00Z";
      case "duration" -> "PT1H";
      default -> {
        Matcher alternatives = ALTERNATIVES.matcher(schema.path("pattern").asText());
        if (alternatives.matches()) {
          yield alternatives.group(1);
        }
        if (!Pattern.compile(schema.path("pattern").asText()).matcher("x").find()) {
          throw new AssertionError("A pattern and no example of what matches it: " + schema);
        }
        yield "x".repeat(Math.max(1, schema.path("minLength").asInt()));
      }
    };
  }
}
