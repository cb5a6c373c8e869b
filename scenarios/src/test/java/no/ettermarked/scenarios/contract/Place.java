package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.ServedContract;

/**
 * A place in a body for which the contract has a schema.
 *
 * @param pointer JSON Pointer
 * @param schema resolved
 * @param required whether the object that it is in must have it
 */
record Place(String pointer, JsonNode schema, boolean required) {
  private static final int DEEPEST = 10;

  /** Every place of a schema, the whole body first; of a list the first item, of a map one key. */
  static List<Place> of(ServedContract contract, JsonNode schema, JsonNode example) {
    List<Place> places = new ArrayList<>();
    collect(contract, new Place("", contract.resolved(schema), true), example, 0, places);
    return places;
  }

  private static void collect(
      ServedContract contract, Place place, JsonNode value, int depth, List<Place> places) {
    places.add(place);
    if (depth == DEEPEST) {
      return;
    }
    children(contract, place, value)
        .forEach(child -> collect(contract, child, value.path(child.name()), depth + 1, places));
  }

  private static Stream<Place> children(ServedContract contract, Place place, JsonNode value) {
    JsonNode schema = place.schema();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    Stream<Place> fields =
        schema.path("properties").properties().stream()
            .map(
                field ->
                    place.child(
                        field.getKey(),
                        contract.resolved(field.getValue()),
                        required.contains(field.getKey())));
    Stream<Place> items =
        schema.has("items")
            ? Stream.of(place.child("0", contract.resolved(schema.get("items")), false))
            : Stream.of();
    Stream<Place> entries =
        schema.path("additionalProperties").isObject()
            ? Stream.of(
                place.child(
                    anyKey(value), contract.resolved(schema.get("additionalProperties")), false))
            : Stream.of();
    return Stream.of(fields, items, entries).flatMap(all -> all);
  }

  private static String anyKey(JsonNode value) {
    return value.fieldNames().hasNext() ? value.fieldNames().next() : "key";
  }

  private Place child(String name, JsonNode of, boolean needed) {
    return new Place(pointer + "/" + escaped(name), of, needed);
  }

  /** The last step, as it is called in the object; for the whole body nothing. */
  String name() {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  boolean isWhole() {
    return pointer.isEmpty();
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
