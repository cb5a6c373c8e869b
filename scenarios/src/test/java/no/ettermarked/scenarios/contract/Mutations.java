package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bodies that are like a valid one but for one thing, at every place in it. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEP = 2_000;
  private static final int LONG = 1_000_000;

  /**
   * A body that must not be accepted.
   *
   * @param what was done to the valid one
   */
  record Mutation(String what, String body) {
    @Override
    public String toString() {
      return what;
    }
  }

  private Mutations() {}

  /** Those that are wrong whatever the schema says. */
  static List<Mutation> of(JsonNode valid) {
    List<Mutation> mutations = new ArrayList<>(wholeBody(valid));
    places(valid, "")
        .forEach(
            place -> {
              mutations.add(replaced(valid, place, "an object", JSON.objectNode().put("x", 1)));
              mutations.add(replaced(valid, place, "NUL", JSON.textNode("a\0b")));
              mutations.add(
                  replaced(valid, place, "1 MB of text", JSON.textNode("x".repeat(LONG))));
              mutations.add(replaced(valid, place, "a fraction", JSON.numberNode(1.5)));
            });
    objects(valid, "").forEach(place -> mutations.add(withUnknownField(valid, place)));
    return mutations;
  }

  private static List<Mutation> wholeBody(JsonNode valid) {
    String text = valid.toString();
    return List.of(
        new Mutation("cut in the middle", text.substring(0, text.length() / 2)),
        new Mutation("an array", "[]"),
        new Mutation("a string", "\"x\""),
        new Mutation("null", "null"),
        new Mutation("nothing", ""),
        new Mutation("followed by another", text + text),
        new Mutation("nested deeply", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
        new Mutation("not JSON", "<xml/>"));
  }

  /** JSON Pointers of all values that are neither object nor array. */
  private static Stream<String> places(JsonNode node, String at) {
    return switch (node) {
      case ObjectNode object ->
          object.properties().stream().flatMap(f -> places(f.getValue(), at + "/" + f.getKey()));
      case ArrayNode array ->
          java.util.stream.IntStream.range(0, Math.min(array.size(), 1))
              .boxed()
              .flatMap(i -> places(array.get(i), at + "/" + i));
      default -> Stream.of(at);
    };
  }

  private static Stream<String> objects(JsonNode node, String at) {
    return switch (node) {
      case ObjectNode object ->
          Stream.concat(
              Stream.of(at),
              object.properties().stream()
                  .flatMap(f -> objects(f.getValue(), at + "/" + f.getKey())));
      case ArrayNode array ->
          java.util.stream.IntStream.range(0, Math.min(array.size(), 1))
              .boxed()
              .flatMap(i -> objects(array.get(i), at + "/" + i));
      default -> Stream.empty();
    };
  }

  private static Mutation replaced(JsonNode valid, String place, String what, JsonNode by) {
    JsonNode body = valid.deepCopy();
    int last = place.lastIndexOf('/');
    JsonNode parent = body.at(place.substring(0, last));
    String name = place.substring(last + 1);
    switch (parent) {
      case ObjectNode object -> object.set(name, by);
      case ArrayNode array -> array.set(Integer.parseInt(name), by);
      default -> throw new IllegalStateException(place);
    }
    return new Mutation(what + " at " + place, body.toString());
  }

  private static Mutation withUnknownField(JsonNode valid, String place) {
    JsonNode body = valid.deepCopy();
    ((ObjectNode) body.at(place)).put("noSuchField", 1);
    return new Mutation("an unknown field at " + (place.isEmpty() ? "/" : place), body.toString());
  }
}
