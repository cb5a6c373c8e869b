package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service publishes, by its sources and by its {@code api/events}. */
final class PublishedEvents {
  private PublishedEvents() {}

  /** What is missing or does not agree, in words. */
  static List<String> faults(Path module) {
    List<EventFile> events = EventFile.of(module);
    Set<String> published = names(module);
    Stream<String> without =
        published.stream()
            .filter(name -> events.stream().noneMatch(event -> event.name().equals(name)))
            .map(name -> name + " is published and has neither schema nor sample");
    return Stream.concat(
            without, events.stream().flatMap(event -> faults(event, published).stream()))
        .toList();
  }

  /** The names of the types that the sources speak of as the service's own. */
  static Set<String> names(Path module) {
    String service =
        Suite.settings(module)
            .getProperty("quarkus.application.name", "")
            .replaceFirst("-service$", "");
    Pattern own =
        Pattern.compile(
            "\"no\\.ettermarked\\." + Pattern.quote(service) + "\\.([a-z0-9-]+\\.v[0-9]+)\"");
    try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
      return new TreeSet<>(
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .map(Committed::present)
              .flatMap(text -> own.matcher(text).results())
              .map((MatchResult type) -> type.group(1))
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> faults(EventFile event, Set<String> published) {
    if (!published.contains(event.name())) {
      return List.of(event.name() + " is described and nothing publishes it");
    }
    if (!event.hasSchema()) {
      return List.of(event.name() + " has a sample and no schema");
    }
    JsonNode schema = event.schema();
    Stream<String> undescribed =
        undescribed(schema, schema, "data")
            .map(field -> event.name() + ": " + field + " has no description");
    Stream<String> sample =
        event.hasSample()
            ? ToldEvent.faults(schema, event.sample())
                .map(fault -> event.name() + ", sample: " + fault)
            : Stream.of(event.name() + " has a schema and no sample");
    return Stream.concat(undescribed, sample).toList();
  }

  private static Stream<String> undescribed(JsonNode document, JsonNode schema, String where) {
    Stream<String> here =
        schema.path("properties").properties().stream()
            .filter(field -> field.getValue().isObject())
            .filter(field -> !isDescribed(document, field.getValue()))
            .filter(field -> !where.matches(".*/(if|then|else|not)(/.*)?"))
            .map(field -> where + "/" + field.getKey());
    Stream<String> below =
        schema.properties().stream()
            .flatMap(part -> undescribed(document, part.getValue(), where + "/" + part.getKey()));
    Stream<String> listed =
        schema.isArray()
            ? schema.valueStream().flatMap(part -> undescribed(document, part, where))
            : Stream.of();
    return Stream.of(here, below, listed).flatMap(all -> all);
  }

  private static boolean isDescribed(JsonNode document, JsonNode field) {
    JsonNode referred = document.at(field.path("$ref").asText().replaceFirst("^#", ""));
    return field.hasNonNull("description")
        || (field.has("$ref") && referred.hasNonNull("description"));
  }
}
