package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.ettermarked.scenarios.contract.Mutation.Expected;
import no.ettermarked.scenarios.openapi.Operation;

/** Everything that can be done to a body at one place of its schema. */
final class Mutations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String UNKNOWN = "noSuchField";

  private final List<Place> places;
  private final boolean patch;

  private Mutations(List<Place> places, boolean patch) {
    this.places = places;
    this.patch = patch;
  }

  /** Of the body of an operation, each of which is one thing that is done to it. */
  static List<Mutation> of(Operation operation, JsonNode example) {
    List<Place> places =
        operation
            .bodySchema()
            .map(schema -> Place.of(operation.of(), schema, example))
            .orElse(List.of());
    Mutations mutations = new Mutations(places, operation.method().equals("patch"));
    return places.stream().flatMap(mutations::at).toList();
  }

  private Stream<Mutation> at(Place place) {
    Stream<Mutation> wrong =
        Wrong.of(place.schema()).entrySet().stream()
            .map(e -> replaced(place, e.getKey(), Expected.REFUSED, e.getValue()));
    Stream<Mutation> right =
        Right.of(place.schema()).entrySet().stream()
            .map(e -> replaced(place, e.getKey(), rightness(place), e.getValue()));
    return Stream.of(wrong, right, lengths(place), presence(place), unknown(place))
        .flatMap(all -> all);
  }

  private static boolean isItem(Place place) {
    return place.name().matches("[0-9]+");
  }

  /** A text of which the schema gives neither form nor values may have a form all the same. */
  private static Expected rightness(Place place) {
    return Schemas.type(place.schema()).equals("string") && !place.schema().has("enum")
        ? Expected.ANSWERED
        : Expected.READ;
  }

  private Mutation replaced(Place place, String what, Expected expected, JsonNode value) {
    List<Place> way = way(place);
    return new Mutation(
        what + " at " + place.pointer(),
        expected,
        place.pointer(),
        body -> Body.with(body, way, value));
  }

  private Stream<Mutation> lengths(Place place) {
    JsonNode most = place.schema().path("maxItems");
    if (most.isMissingNode()) {
      return Stream.empty();
    }
    return Stream.of(
        new Mutation(
            "as many items as may be at " + place.pointer(),
            Expected.ANSWERED,
            place.pointer(),
            repeated(place, most.asInt())),
        new Mutation(
            "one item too many at " + place.pointer(),
            Expected.REFUSED,
            place.pointer(),
            repeated(place, most.asInt() + 1)));
  }

  private UnaryOperator<JsonNode> repeated(Place place, int times) {
    List<Place> way = way(place);
    return body -> {
      JsonNode item =
          body.at(place.pointer()).path(0).isMissingNode()
              ? item(place)
              : body.at(place.pointer()).path(0);
      ArrayNode items = JSON.arrayNode();
      for (int i = 0; i < times; i++) {
        items.add(item);
      }
      return Body.with(body, way, items);
    };
  }

  private JsonNode item(Place list) {
    JsonNode example = Values.of(list.schema()).path(0);
    if (!example.isMissingNode()) {
      return example;
    }
    return places.stream()
        .filter(place -> place.pointer().equals(list.pointer() + "/0"))
        .map(place -> Values.of(place.schema()))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Mutation> presence(Place place) {
    if (place.isWhole() || isItem(place)) {
      return Stream.empty();
    }
    return Stream.of(
        new Mutation(
            "without " + place.pointer(),
            absence(place),
            place.pointer(),
            body -> Body.without(reached(body, place), place)));
  }

  /** What a patch leaves out stays as it is, and may not be there. */
  private Expected absence(Place place) {
    if (place.required()) {
      return Expected.REFUSED;
    }
    return patch ? Expected.ANSWERED : Expected.READ;
  }

  private Stream<Mutation> unknown(Place place) {
    if (!place.schema().path("properties").isObject()) {
      return Stream.empty();
    }
    List<Place> way = new ArrayList<>(way(place));
    way.add(new Place(place.pointer() + "/" + UNKNOWN, JSON.objectNode(), false));
    return Stream.of(
        new Mutation(
            "an unknown field at " + place.pointer() + "/",
            Expected.REFUSED,
            place.pointer() + "/" + UNKNOWN,
            body -> Body.with(body, way, JSON.numberNode(1))));
  }

  /** The body with the object that a place is in, which may be made for it. */
  private JsonNode reached(JsonNode body, Place place) {
    List<Place> way = way(place);
    List<Place> above = way.subList(0, way.size() - 1);
    return above.isEmpty() || !body.at(above.getLast().pointer()).isMissingNode()
        ? body
        : Body.with(body, above, Values.of(above.getLast().schema()).deepCopy());
  }

  /** The places from the body's own fields to this one. */
  private List<Place> way(Place place) {
    return places.stream()
        .filter(step -> !step.isWhole())
        .filter(step -> (place.pointer() + "/").startsWith(step.pointer() + "/"))
        .toList();
  }
}
