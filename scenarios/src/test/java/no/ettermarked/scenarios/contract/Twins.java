package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Operation.Parameter;
import no.ettermarked.scenarios.openapi.Request;

/** Every place of an operation where a stranger could name a foreign thing, as {@link Twin}s. */
record Twins(Stranger stranger, Operation operation) {
  private static final Set<Integer> NOT_FOUND = Set.of(404);

  private static final Set<Integer> NOT_FOUND_OR_NOTHING_LISTED = Set.of(404, 200);

  /**
   * A rule about the body may name the place instead; and a service that cannot know yet whether
   * there is such a thing takes the name of one that nobody has, too.
   */
  private static final Set<Integer> NOT_FOUND_OR_REFUSED_OR_TAKEN = Set.of(404, 422, 200, 201);

  /** A foreign thing with all that is below it, and something foreign below the stranger's own. */
  Stream<Twin> inPath() {
    List<Parameter> parameters = operation.parametersIn("path");
    if (parameters.isEmpty()) {
      return Stream.empty();
    }
    return Shared.orForeign(stranger, collection(), stranger.foreignAddress(operation)).stream()
        .flatMap(
            foreign -> {
              int last = foreign.values().size() - 1;
              Twin whole = path(foreign, 0);
              if (last == 0
                  || parameters.get(last).schema().path("type").asText().equals("integer")) {
                return Stream.of(whole);
              }
              List<String> below = new ArrayList<>(stranger.ownAddress(operation).values());
              below.set(last, foreign.values().get(last));
              return stranger.hasOwn(operation, below)
                  ? Stream.of(whole)
                  : Stream.of(whole, path(foreign.of(below), last));
            });
  }

  /** Where the last thing of the path is listed. */
  private String collection() {
    return operation.path().substring(0, operation.path().lastIndexOf("/{"));
  }

  private Stream<String> foreign(String name) {
    return Shared.orForeign(stranger, name, stranger.foreignThing(name)).stream();
  }

  private Twin path(Address address, int place) {
    String value = address.values().get(place);
    String absent = Twin.absentLike(value);
    List<String> values = new ArrayList<>(address.values());
    values.set(place, absent);
    String body = ownBody().toString();
    return new Twin(
        operation,
        sent(address.path(), Map.of(), body),
        sent(address.of(values).path(), Map.of(), body),
        value,
        absent,
        NOT_FOUND);
  }

  Stream<Twin> inQuery() {
    return operation.parametersIn("query").stream()
        .filter(p -> References.isId(p.schema()) || References.listOf(p.name()).isPresent())
        .flatMap(
            parameter -> foreign(parameter.name()).map(value -> query(parameter.name(), value)));
  }

  private Twin query(String name, String value) {
    String absent = Twin.absentLike(value);
    String path = stranger.ownAddress(operation).path();
    String body = ownBody().toString();
    return new Twin(
        operation,
        sent(path, Map.of(name, value), body),
        sent(path, Map.of(name, absent), body),
        value,
        absent,
        NOT_FOUND_OR_NOTHING_LISTED);
  }

  Stream<Twin> inBody() {
    JsonNode example = operation.example().orElseGet(JsonNodeFactory.instance::objectNode);
    return Stream.concat(
            References.in(example).stream(), References.besides(operation, example).stream())
        .flatMap(
            reference -> foreign(reference.name()).map(value -> body(reference.pointer(), value)));
  }

  private Twin body(String pointer, String value) {
    String absent = Twin.absentLike(value);
    String path = stranger.ownAddress(operation).path();
    JsonNode foreign = ownBody();
    OwnBody.set(foreign, pointer, value);
    JsonNode nobodys = ownBody();
    OwnBody.set(nobodys, pointer, absent);
    return new Twin(
        operation,
        sent(path, Map.of(), foreign.toString()),
        sent(path, Map.of(), nobodys.toString()),
        value,
        absent,
        NOT_FOUND_OR_REFUSED_OR_TAKEN);
  }

  private JsonNode ownBody() {
    return operation
        .example()
        .map(example -> OwnBody.of(example, stranger.own(), stranger.customer()))
        .orElseGet(JsonNodeFactory.instance::objectNode);
  }

  private Request sent(String path, Map<String, String> query, String body) {
    Map<String, String> asked = new TreeMap<>(Sent.required(operation));
    asked.putAll(query);
    return Sent.to(operation, path, asked, body).as(stranger.token());
  }
}
