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
 * no longer always there, another type or format, a value that never comes any more. New fields and
 * new values break nobody: consumers ignore the ones and dead-letter the others until they know
 * them.
 */
final class SchemaChange {
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
    values(field, was, is);
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
    List<String> possible =
        Stream.concat(texts(now.path("enum")).stream(), texts(now.path("const")).stream()).toList();
    Stream.concat(texts(old.path("enum")).stream(), texts(old.path("const")).stream())
        .filter(value -> !possible.isEmpty() && !possible.contains(value))
        .forEach(value -> reasons.add("%s is never '%s' any more".formatted(field, value)));
  }

  private void required(String field, JsonNode old, JsonNode now) {
    List<String> always = texts(now.path("required"));
    texts(old.path("required")).stream()
        .filter(name -> !always.contains(name))
        .filter(name -> !old.has("properties") || now.path("properties").has(name))
        .forEach(name -> reasons.add("%s/%s is no longer always there".formatted(field, name)));
  }

  private void alternatives(String field, String keyword, JsonNode old, JsonNode now) {
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
