package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.ettermarked.house.EventsUnderTest;

/**
 * The answers of the contract's examples. With {@code -Dexamples=update} what is answered is
 * written over them, to be read.
 */
final class ExampleAnswers {

  private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExampleAnswers() {}

  /** Every answer, by operation, is good and has the fields of its example. */
  static void hold(Map<String, Response> answers) {
    if ("update".equals(System.getProperty("examples"))) {
      answers.forEach(ExampleAnswers::write);
    }
    answers.forEach(
        (operation, answer) -> {
          assertThat(answer.statusCode()).as(operation + " " + answer.asString()).isLessThan(300);
          assertThat(fields(EventsUnderTest.json(file(operation))))
              .as(operation)
              .isEqualTo(fields(Api.tree(answer)));
        });
  }

  private static void write(String operation, Response answer) {
    try {
      Files.writeString(
          file(operation),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Api.tree(answer)) + "\n");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static Path file(String operation) {
    return EXAMPLES.resolve(operation + ".response.json");
  }

  /** The paths of all fields, whatever their values and however long the lists are. */
  private static SortedSet<String> fields(JsonNode document) {
    SortedSet<String> fields = new TreeSet<>();
    collect("", document, fields);
    return fields;
  }

  private static void collect(String path, JsonNode node, SortedSet<String> fields) {
    node.properties()
        .forEach(
            field -> {
              fields.add(path + "/" + field.getKey());
              collect(path + "/" + field.getKey(), field.getValue(), fields);
            });
    if (node.isArray()) {
      node.forEach(element -> collect(path + "/*", element, fields));
    }
  }
}
