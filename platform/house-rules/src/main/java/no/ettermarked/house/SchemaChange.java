package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of an event's JSON schema breaks those who read by an earlier one: a field that is gone or
 * no longer always there, another type, format or pattern, a longer or shorter text or list, a
 * higher or lower number than there could be, a value that never comes any more, and one that never
 * came: a consumer that knows all of them has no word for it. New fields break nobody, where the
 * schema has not said that there are no others: consumers ignore them.
 */
final class SchemaChange {
  private static final List<String> UPPER_BOUNDS = List.of("maxLength", "maximum", "maxItems");
  private static final List<String> LOWER_BOUNDS = List.of("minLength", "minimum", "minItems");

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> reasons = new ArrayList<>();
  private final Set<String> referred = new HashSet<>();

  private SchemaChange(JsonNode before, JsonNode after) {
    this.before = before;
    this.after = after;
  }

  /** The reasons, each with its field; none when every reader may stay as it is. */
  static List<String> breaks(JsonNode before, JsonNode after) {
    SchemaChange change = new SchemaChange(before, after);
    change.compare("data", before, after);
    return change.reasons;
  }

  private void compare(String field, JsonNode old, JsonNode now) {
    if (old.has("$ref") && !referred.add(old.get("$ref") + " " + now.path("$ref"))) {
      return;
    }
    JsonNode was = resolved(before, old);
    JsonNode is = resolved(after, now);
    types(field, was, is);
    another(field, "format", was, is);
    another(field, "pattern", was, is);
    values(field, was, is);
    bounds(field, was, is);
    closed(field, was, is);
    required(field, was, is);
    was.path("properties")
        .properties()
        .forEach(property -> property(field, property.getKey(), property.getValue(), is));
    if (was.has("items")) {
      compare(field + "/*", was.get("items"), is.path("items"));
    }
    alternatives(field, "oneOf", was, is);
    alternatives(field, "anyOf", was, is);
    alternatives(field, "allOf", was, is);
  }

  private void property(String object, String name, JsonNode old, JsonNode now) {
    JsonNode same = now.path("properties").path(name);
    if (same.isMissingNode()) {
      reasons.add("%s/%s is gone".formatted(object, name));
    } else {
      compare(object + "/" + name, old, same);
    }
  }

  private void types(String field, JsonNode old, JsonNode now) {
    List<String> known = texts(old.path("type"));
    List<String> sent = texts(now.path("type"));
    boolean wider = sent.stream().anyMatch(type -> !reads(known, type));
    if (!known.isEmpty() && (sent.isEmpty() || wider)) {
      reasons.add("%s: the type is %s and was %s".formatted(field, sent, known));
    }
  }

  private static boolean reads(List<String> known, String type) {
    return known.contains(type) || (type.equals("integer") && known.contains("number"));
  }

  private void another(String field, String keyword, JsonNode old, JsonNode now) {
    if (old.has(keyword) && !old.get(keyword).equals(now.path(keyword))) {
      reasons.add(
          "%s: the %s is '%s' and was '%s'"
              .formatted(field, keyword, now.path(keyword).asText(), old.get(keyword).asText()));
    }
  }

  private void values(String field, JsonNode old, JsonNode now) {
    List<String> known = possible(old);
    List<String> sent = possible(now);
    known.stream()
        .filter(value -> !sent.isEmpty() && !sent.contains(value))
        .forEach(value -> reasons.add("%s is never '%s' any more".formatted(field, value)));
    if (!known.isEmpty() && sent.isEmpty()) {
      reasons.add("%s may be anything and was one of %s".formatted(field, known));
    }
    sent.stream()
        .filter(value -> !known.isEmpty() && !known.contains(value))
        .forEach(
            value -> reasons.add("%s may be '%s', which nobody knows".formatted(field, value)));
  }

  private static List<String> possible(JsonNode schema) {
    return Stream.concat(texts(schema.path("enum")).stream(), texts(schema.path("const")).stream())
        .toList();
  }

  private void bounds(String field, JsonNode old, JsonNode now) {
    UPPER_BOUNDS.stream()
        .filter(bound -> old.has(bound))
        .filter(bound -> !now.has(bound) || difference(bound, old, now) > 0)
        .forEach(bound -> reasons.add("%s: the %s is higher".formatted(field, bound)));
    LOWER_BOUNDS.stream()
        .filter(bound -> old.has(bound))
        .filter(bound -> !now.has(bound) || difference(bound, old, now) < 0)
        .forEach(bound -> reasons.add("%s: the %s is lower".formatted(field, bound)));
  }

  private static int difference(String bound, JsonNode old, JsonNode now) {
    return now.get(bound).decimalValue().compareTo(old.get(bound).decimalValue());
  }

  private void closed(String field, JsonNode old, JsonNode now) {
    if (isClosed(old) && !isClosed(now)) {
      reasons.add("%s may have other fields".formatted(field));
    } else if (isClosed(old)) {
      now.path("properties")
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!old.path("properties").has(name)) {
                  reasons.add("%s/%s is new where there were no others".formatted(field, name));
                }
              });
    }
  }

  private static boolean isClosed(JsonNode schema) {
    return schema.has("additionalProperties")
        && !schema.get("additionalProperties").asBoolean(true);
  }

  private void required(String field, JsonNode old, JsonNode now) {
    List<String> always = texts(now.path("required"));
    texts(old.path("required")).stream()
        .filter(name -> !always.contains(name))
        .filter(name -> !old.has("properties") || now.path("properties").has(name))
        .forEach(name -> reasons.add("%s/%s is no longer always there".formatted(field, name)));
  }

  private void alternatives(String field, String keyword, JsonNode old, JsonNode now) {
    if (old.has(keyword)
        && !keyword.equals("allOf")
        && now.path(keyword).size() > old.get(keyword).size()) {
      reasons.add("%s: %s has an alternative that nobody knows".formatted(field, keyword));
    }
    for (int i = 0; i < old.path(keyword).size(); i++) {
      JsonNode same = now.path(keyword).path(i);
      if (same.isMissingNode()) {
        reasons.add("%s: %s has fewer alternatives".formatted(field, keyword));
      } else {
        compare(field, old.get(keyword).get(i), same);
      }
    }
  }

  private static JsonNode resolved(JsonNode document, JsonNode schema) {
    return schema.has("$ref")
        ? document.at(schema.get("$ref").asText().replaceFirst("^#", ""))
        : schema;
  }

  private static List<String> texts(JsonNode node) {
    if (node instanceof MissingNode) {
      return List.of();
    }
    return node.isArray()
        ? node.valueStream().map(JsonNode::asText).toList()
        : List.of(node.asText());
  }
}
