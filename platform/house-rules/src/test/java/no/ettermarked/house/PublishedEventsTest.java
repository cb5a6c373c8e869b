package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that publishes one type, as it should be and with one thing amiss. */
class PublishedEventsTest {
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "description": "A thing was done.",
        "required": ["at"],
        "properties": {"at": {"type": "string", "format": "date-time", "description": "When."}}
      }
      """;

  @TempDir Path module;

  @BeforeEach
  void a_module_as_it_should_be() throws IOException {
    write("src/main/resources/application.properties", "quarkus.application.name=things-service\n");
    write(
        "src/main/java/Done.java",
        "class Done { static final String TYPE = \"no.ettermarked.things.thing-done.v1\"; }");
    write(
        "src/main/java/Reader.java",
        "class Reader { static final String TYPE = \"no.ettermarked.others.other-done.v1\"; }");
    write("api/events/thing-done.v1.schema.json", SCHEMA);
    write("api/events/thing-done.v1.sample.json", "{\"at\": \"2026-09-01T06:00:00Z\"}");
  }

  private void write(String file, String text) throws IOException {
    Path path = module.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void a_type_with_schema_and_sample_is_as_it_should_be() {
    assertThat(PublishedEvents.faults(module)).isEmpty();
  }

  @Test
  void a_sample_that_is_not_what_the_schema_says_is_a_fault() throws IOException {
    write("api/events/thing-done.v1.sample.json", "{\"at\": \"Tuesday\"}");
    assertThat(PublishedEvents.faults(module))
        .singleElement()
        .asString()
        .contains("thing-done.v1, sample", "/at", "date-time");
  }

  @Test
  void a_schema_without_a_sample_is_a_fault() throws IOException {
    Files.delete(module.resolve("api/events/thing-done.v1.sample.json"));
    assertThat(PublishedEvents.faults(module))
        .containsExactly("thing-done.v1 has a schema and no sample");
  }

  @Test
  void a_type_without_a_schema_is_a_fault() throws IOException {
    Files.delete(module.resolve("api/events/thing-done.v1.schema.json"));
    assertThat(PublishedEvents.faults(module))
        .containsExactly("thing-done.v1 has a sample and no schema");
    Files.delete(module.resolve("api/events/thing-done.v1.sample.json"));
    assertThat(PublishedEvents.faults(module))
        .containsExactly("thing-done.v1 is published and has neither schema nor sample");
  }

  @Test
  void a_schema_that_nothing_publishes_is_a_fault() throws IOException {
    Files.delete(module.resolve("src/main/java/Done.java"));
    assertThat(PublishedEvents.faults(module))
        .containsExactly("thing-done.v1 is described and nothing publishes it");
  }

  @Test
  void a_field_without_a_description_is_a_fault() throws IOException {
    write(
        "api/events/thing-done.v1.schema.json", SCHEMA.replace(", \"description\": \"When.\"", ""));
    assertThat(PublishedEvents.faults(module))
        .containsExactly("thing-done.v1: data/at has no description");
  }
}
