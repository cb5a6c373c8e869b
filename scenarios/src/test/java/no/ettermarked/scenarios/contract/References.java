package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;

/** Names that refer to things, such as customer, and where in a body they stand. */
final class References {
  static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /**
   * A place in a body.
   *
   * @param pointer JSON Pointer
   * @param name of what it refers to
   */
  record Reference(String pointer, String name) {}

  /** Names that do not say of what kind the thing is. */
  private static final Map<String, String> KINDS =
      Map.of("replacedBy", "contact", "servedBy", "team");

  /** What one thing replaces is another of its kind. */
  private static final String OF_ITS_OWN_KIND = "replaces";

  /** Places that no example has, and why it is enough that others are tried. */
  private static final Map<String, String> TRIED_ELSEWHERE =
      Map.of(
          "/overrides/meetings/0/calendar", "publishPlan has the same part of the terms",
          "/overrides/activities/0/calendar", "publishPlan has the same part of the terms");

  private References() {}

  /** The list of what a name refers to: that of {@code customer} is {@code /v1/customers}. */
  static Optional<Operation> listOf(String name) {
    String kind = KINDS.getOrDefault(name, name);
    String kebab = kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return Contracts.listOf(kebab + "s").or(() -> Contracts.listOf(kebab));
  }

  /** The places of a body that refer to a thing: those named after one, and every id. */
  static List<Reference> in(JsonNode body) {
    return in(body, "", "").toList();
  }

  /** The places where a body of the operation could refer to a thing, and its example does not. */
  static List<Reference> besides(Operation operation, JsonNode example) {
    return operation.bodySchema().stream()
        .flatMap(schema -> Place.of(operation.of(), schema, example).stream())
        .filter(place -> Schemas.type(place.schema()).equals("string"))
        .filter(place -> example.at(place.pointer()).isMissingNode())
        .filter(place -> !TRIED_ELSEWHERE.containsKey(place.pointer()))
        .filter(place -> isId(place.schema()) || listOf(place.name()).isPresent())
        .map(place -> new Reference(place.pointer(), kind(operation, place.name())))
        .toList();
  }

  private static String kind(Operation operation, String name) {
    return name.equals(OF_ITS_OWN_KIND) ? ownKind(operation) : name;
  }

  /** That of the last list in its path: agreement, of {@code /v1/agreements/drafts}. */
  private static String ownKind(Operation operation) {
    return List.of(operation.path().split("/")).reversed().stream()
        .filter(segment -> segment.endsWith("s"))
        .map(segment -> segment.substring(0, segment.length() - 1))
        .filter(kind -> listOf(kind).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is listed in the path of " + operation));
  }

  private static Stream<Reference> in(JsonNode node, String at, String name) {
    return switch (node) {
      case ObjectNode object ->
          object.properties().stream()
              .flatMap(f -> in(f.getValue(), at + "/" + escaped(f.getKey()), called(f, name)));
      case ArrayNode array ->
          java.util.stream.IntStream.range(0, array.size())
              .boxed()
              .flatMap(i -> in(array.get(i), at + "/" + i, name));
      default -> refers(node, name) ? Stream.of(new Reference(at, name)) : Stream.empty();
    };
  }

  /** An id under a key that the sender chose is what the object is named after. */
  private static String called(java.util.Map.Entry<String, JsonNode> field, String object) {
    boolean chosen =
        listOf(field.getKey()).isEmpty()
            && field.getValue().asText().matches(UUID)
            && listOf(object).isPresent();
    return chosen ? object : field.getKey();
  }

  private static boolean refers(JsonNode node, String name) {
    return node.isTextual() && (node.asText().matches(UUID) || listOf(name).isPresent());
  }

  static boolean isId(JsonNode schema) {
    return schema.path("format").asText().equals("uuid");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
