package no.ettermarked.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event that a service publishes, as its files say.
 *
 * @param folder the service's {@code api/events}
 * @param name with the version, such as {@code case-opened.v1}
 */
record EventFile(Path folder, String name) {
  private static final String SCHEMA = ".schema.json";
  private static final String SAMPLE = ".sample.json";

  static Path folderOf(Path module) {
    return module.resolve("api/events");
  }

  /** All that have a schema or a sample, sorted by name. */
  static List<EventFile> of(Path module) {
    Path folder = folderOf(module);
    return Committed.namesOf(folder).stream()
        .flatMap(EventFile::nameOf)
        .distinct()
        .map(name -> new EventFile(folder, name))
        .toList();
  }

  private static Stream<String> nameOf(String file) {
    return Stream.of(SCHEMA, SAMPLE)
        .filter(file::endsWith)
        .map(ending -> file.substring(0, file.length() - ending.length()));
  }

  static boolean isSchema(String file) {
    return file.endsWith(SCHEMA);
  }

  boolean hasSchema() {
    return schemaFile().toFile().exists();
  }

  boolean hasSample() {
    return sampleFile().toFile().exists();
  }

  Path schemaFile() {
    return folder.resolve(name + SCHEMA);
  }

  Path sampleFile() {
    return folder.resolve(name + SAMPLE);
  }

  JsonNode schema() {
    return EventsUnderTest.json(schemaFile());
  }

  JsonNode sample() {
    return EventsUnderTest.json(sampleFile());
  }
}
