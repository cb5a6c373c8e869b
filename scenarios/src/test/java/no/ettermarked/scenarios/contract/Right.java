package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values at the bounds of a resolved schema and within them, each with a word for it. */
final class Right {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Right() {}

  static Map<String, JsonNode> of(JsonNode schema) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    if (Schemas.isNullable(schema)) {
      values.put("null", JSON.nullNode());
    }
    schema.path("enum").forEach(value -> values.put("the value " + value, value));
    switch (Schemas.type(schema)) {
      case "string" -> texts(schema).forEach((what, text) -> values.put(what, JSON.textNode(text)));
      case "integer" -> numbers(schema, values);
      case "boolean" -> {
        values.put("true", JSON.booleanNode(true));
        values.put("false", JSON.booleanNode(false));
      }
      default -> {
        // Objects and lists are right by what is in them.
      }
    }
    return values;
  }

  private static Map<String, String> texts(JsonNode schema) {
    Map<String, String> texts = new LinkedHashMap<>();
    int longest = schema.path("maxLength").asInt(1);
    int shortest = Math.max(1, schema.path("minLength").asInt());
    texts.put("the longest text", "x".repeat(longest));
    texts.put("the longest text, four bytes a character", "𝄞".repeat(longest / 2));
    texts.put("the shortest text", "x".repeat(shortest));
    texts.put("quotes and brackets", "';--\"<b>${x}{0}%s\\");
    texts.put("right to left", "\u202eאב");
    texts.values().removeIf(text -> !allows(schema, text));
    for (String text : ofFormat(schema.path("format").asText())) {
      texts.put("the text " + text, text);
    }
    return texts;
  }

  private static boolean allows(JsonNode schema, String text) {
    int characters = text.codePointCount(0, text.length());
    return !schema.has("format")
        && !schema.has("enum")
        && characters >= schema.path("minLength").asInt()
        && characters <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
        && Pattern.compile(schema.path("pattern").asText()).matcher(text).find();
  }

  private static List<String> ofFormat(String format) {
    return switch (format) {
      case "date" -> List.of("0001-01-01", "1970-01-01", "2028-02-29", "9999-12-31");
      case "date-time" ->
          List.of(
              "0001-01-01T00:00:00Z",
              "1969-12-31T23:59:59.999999Z",
              "2035-10-02T14:30:00+02:00",
              "9999-12-31T23:59:59.999999Z");
      case "duration" -> List.of("PT0S", "PT1M", "P1D", "PT9999999999H");
      default -> List.of();
    };
  }

  private static void numbers(JsonNode schema, Map<String, JsonNode> values) {
    boolean narrow = schema.path("format").asText().equals("int32");
    long least = narrow ? Integer.MIN_VALUE : Long.MIN_VALUE;
    long most = narrow ? Integer.MAX_VALUE : Long.MAX_VALUE;
    values.put("the least", JSON.numberNode(schema.path("minimum").asLong(least)));
    values.put("the most", JSON.numberNode(schema.path("maximum").asLong(most)));
  }
}
