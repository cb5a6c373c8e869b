package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values that a resolved schema does not allow, each with a word for it. */
final class Wrong {
  static final String NULL = "null";
  static final String NESTED = "an object nested deeply";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String MEGABYTE = "x".repeat(1_000_000);
  private static final List<String> STRANGE = List.of("", " ", "§ §", "no such value", "-", "{}");

  private final JsonNode schema;
  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  private Wrong(JsonNode schema) {
    this.schema = schema;
  }

  static Map<String, JsonNode> of(JsonNode schema) {
    Wrong wrong = new Wrong(schema);
    if (Schemas.type(schema).isEmpty()) {
      return Map.of();
    }
    wrong.ofOtherTypes();
    switch (Schemas.type(schema)) {
      case "string" -> wrong.texts();
      case "integer" -> wrong.numbers();
      case "array" -> wrong.lists();
      default -> {
        // A boolean or an object is wrong by its type alone.
      }
    }
    return wrong.values;
  }

  private void ofOtherTypes() {
    String type = Schemas.type(schema);
    if (!Schemas.isNullable(schema)) {
      put(NULL, JSON.nullNode());
    }
    put(NESTED, nested());
    if (!type.equals("object")) {
      put("an object", JSON.objectNode().put("x", 1));
    }
    if (!type.equals("array")) {
      put("an array", JSON.arrayNode().add("x"));
      put("an empty array", JSON.arrayNode());
    }
    if (!type.equals("string")) {
      put("a string", JSON.textNode("x"));
      put("an empty string", JSON.textNode(""));
    }
    if (!type.equals("boolean")) {
      put("true", JSON.booleanNode(true));
    }
    if (!type.equals("integer") && !type.equals("number")) {
      put("a number", JSON.numberNode(1));
    }
    put("a fraction", JSON.numberNode(new java.math.BigDecimal("1.5")));
    put("a number of 41 digits", JSON.numberNode(BigInteger.TEN.pow(40)));
  }

  static JsonNode nested() {
    JsonNode deep = JSON.numberNode(1);
    for (int i = 0; i < 500; i++) {
      deep = JSON.objectNode().set("a", deep);
    }
    return deep;
  }

  private void texts() {
    put("NUL", JSON.textNode("a\0b"));
    put("1 MB", JSON.textNode(MEGABYTE));
    if (schema.has("maxLength")) {
      put("one character too many", JSON.textNode("x".repeat(schema.get("maxLength").asInt() + 1)));
    }
    if (schema.path("minLength").asInt() > 0) {
      put("one character too few", JSON.textNode("x".repeat(schema.get("minLength").asInt() - 1)));
    }
    if (schema.has("pattern")) {
      Pattern pattern = Pattern.compile(schema.get("pattern").asText());
      STRANGE.stream()
          .filter(text -> !pattern.matcher(text).find())
          .forEach(text -> put("the text '" + text + "'", JSON.textNode(text)));
    }
    if (schema.has("enum")) {
      put("no value of the list", JSON.textNode("no-such-value"));
      put("a value in capitals", JSON.textNode(schema.at("/enum/0").asText() + "X"));
    }
    for (String text : ofFormat(schema.path("format").asText())) {
      put("the text '" + text + "'", JSON.textNode(text));
    }
  }

  private static List<String> ofFormat(String format) {
    return switch (format) {
      case "uuid" -> List.of("nonsense", "01990f3a-6a00-7000-8000-0000000000a", "");
      case "date" -> List.of("2026-02-30", "+12026-01-01", "01.02.2026", "2026-09", "");
      case "date-time" ->
          List.of("2026-09-01", "2026-09-01T06:00:00", "2026-13-01T06:00:00Z", "now", "");
      case "duration" -> List.of("an hour", "P", "");
      default -> List.of();
    };
  }

  private void numbers() {
    if (schema.has("minimum")) {
      put("one too few", JSON.numberNode(schema.get("minimum").asLong() - 1));
    }
    if (schema.has("maximum")) {
      put("one too many", JSON.numberNode(schema.get("maximum").asLong() + 1));
    }
    if (schema.path("format").asText().equals("int32")) {
      put("more than 32 bits", JSON.numberNode(1L << 31));
    }
    put("more than 64 bits", JSON.numberNode(BigInteger.ONE.shiftLeft(63)));
  }

  private void lists() {
    put("a list of null", JSON.arrayNode().addNull());
    put("a list in a list", JSON.arrayNode().add(JSON.arrayNode()));
    if (schema.path("minItems").asInt() > 0) {
      put("an empty list", JSON.arrayNode());
    }
  }

  private void put(String what, JsonNode value) {
    values.putIfAbsent(what, value);
  }
}
