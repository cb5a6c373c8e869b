package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the AsyncAPI 3.0.0 specification asks of a document, for the parts of it that we write.
 *
 * @param document the whole of it
 * @param folder where it is, so that what it refers to can be found
 */
record AsyncApiShape(JsonNode document, Path folder) {
  private static final Set<String> ROOT =
      Set.of(
          "asyncapi",
          "id",
          "info",
          "servers",
          "defaultContentType",
          "channels",
          "operations",
          "components");
  private static final Set<String> CHANNEL =
      Set.of(
          "address",
          "messages",
          "title",
          "summary",
          "description",
          "servers",
          "parameters",
          "tags",
          "externalDocs",
          "bindings");
  private static final Set<String> OPERATION =
      Set.of(
          "action",
          "channel",
          "title",
          "summary",
          "description",
          "security",
          "tags",
          "externalDocs",
          "bindings",
          "traits",
          "messages",
          "reply");
  private static final Set<String> MESSAGE =
      Set.of(
          "headers",
          "payload",
          "correlationId",
          "contentType",
          "name",
          "title",
          "summary",
          "description",
          "tags",
          "externalDocs",
          "bindings",
          "examples",
          "traits");

  /** What is not as it should be, in words. */
  List<String> faults() {
    return Stream.of(root(), channels(), operations(), messages(), references())
        .flatMap(faults -> faults)
        .toList();
  }

  private Stream<String> root() {
    String version = document.path("asyncapi").asText();
    return Stream.of(
            unknown("the document", document, ROOT),
            told(!version.equals("3.0.0"), "asyncapi is " + version + " and not 3.0.0"),
            told(isBlank(document.at("/info/title")), "info has no title"),
            told(isBlank(document.at("/info/version")), "info has no version"))
        .flatMap(faults -> faults);
  }

  private Stream<String> channels() {
    return document.path("channels").properties().stream()
        .flatMap(
            channel ->
                Stream.concat(
                    unknown("channel " + channel.getKey(), channel.getValue(), CHANNEL),
                    told(
                        isBlank(channel.getValue().path("address")),
                        "channel " + channel.getKey() + " has no address")));
  }

  private Stream<String> operations() {
    return document.path("operations").properties().stream()
        .flatMap(entry -> operation("operation " + entry.getKey(), entry.getValue()));
  }

  private Stream<String> operation(String name, JsonNode operation) {
    boolean acts = Set.of("send", "receive").contains(operation.path("action").asText());
    String own = operation.at("/channel/$ref").asText() + "/messages/";
    boolean foreign =
        operation
            .path("messages")
            .valueStream()
            .anyMatch(message -> !message.path("$ref").asText().startsWith(own));
    return Stream.of(
            unknown(name, operation, OPERATION),
            told(!acts, name + " neither sends nor receives"),
            told(foreign, name + ": its messages are not those of its channel"))
        .flatMap(faults -> faults);
  }

  private Stream<String> messages() {
    return document.at("/components/messages").properties().stream()
        .flatMap(message -> unknown("message " + message.getKey(), message.getValue(), MESSAGE));
  }

  private Stream<String> references() {
    return new TreeSet<>(document.findValuesAsText("$ref"))
        .stream().filter(reference -> !leadsSomewhere(reference)).map("nothing is at "::concat);
  }

  private boolean leadsSomewhere(String reference) {
    return reference.startsWith("#")
        ? !document.at(reference.substring(1)).isMissingNode()
        : Files.exists(folder.resolve(reference));
  }

  private static Stream<String> unknown(String what, JsonNode object, Set<String> known) {
    return object.properties().stream()
        .map(field -> field.getKey())
        .filter(field -> !known.contains(field) && !field.startsWith("x-"))
        .map(field -> "%s: no field %s in AsyncAPI 3.0".formatted(what, field));
  }

  private static Stream<String> told(boolean amiss, String fault) {
    return amiss ? Stream.of(fault) : Stream.of();
  }

  private static boolean isBlank(JsonNode text) {
    return text.asText().isBlank();
  }
}
