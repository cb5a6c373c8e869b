package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Bodies like another but for one place. */
final class Body {
  private Body() {}

  /** The value put at a pointer; what is missing on the way is made as the schemas say. */
  static JsonNode with(JsonNode body, List<Place> way, JsonNode value) {
    if (way.isEmpty()) {
      return value;
    }
    JsonNode changed = body.deepCopy();
    JsonNode parent = changed;
    for (Place step : way.subList(0, way.size() - 1)) {
      JsonNode next = child(parent, step.name());
      if (!next.isContainerNode()) {
        next = Values.of(step.schema()).deepCopy();
        put(parent, step.name(), next);
      }
      parent = next;
    }
    put(parent, way.getLast().name(), value);
    return changed;
  }

  /** Without the field; the same where there is none. */
  static JsonNode without(JsonNode body, Place place) {
    JsonNode changed = body.deepCopy();
    String pointer = place.pointer();
    if (changed.at(pointer.substring(0, pointer.lastIndexOf('/'))) instanceof ObjectNode object) {
      object.remove(place.name());
    }
    return changed;
  }

  private static JsonNode child(JsonNode parent, String name) {
    return parent.isArray() && isIndex(name)
        ? parent.path(Integer.parseInt(name))
        : parent.path(name);
  }

  private static void put(JsonNode parent, String name, JsonNode value) {
    switch (parent) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array when isIndex(name) && array.isEmpty() -> array.add(value);
      case ArrayNode array when isIndex(name) -> array.set(Integer.parseInt(name), value);
      default -> {
        // A mutation before this one has put something else here.
      }
    }
  }

  private static boolean isIndex(String name) {
    return name.matches("[0-9]+");
  }
}
