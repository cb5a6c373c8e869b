package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every example of a contract, wherever it stands: beside the schema of a body, an answer or a
 * parameter, and within a schema.
 */
public final class Examples {
  private Examples() {}

  /**
   * An example and the schema that it is of.
   *
   * @param pointer JSON Pointer into the document
   */
  public record Example(ServedContract contract, String pointer, JsonNode schema, JsonNode value) {

    /** In what it is not as its schema says, in words; nothing when it is. */
    public List<String> faults() {
      return Promise.against(contract, schema, value)
          .map(fault -> "%s: %s".formatted(pointer, fault))
          .toList();
    }
  }

  /** All there are, in the order of the document. */
  public static List<Example> of(ServedContract contract) {
    return within(contract, "", contract.document()).toList();
  }

  private static Stream<Example> within(ServedContract contract, String at, JsonNode node) {
    Stream<Example> below =
        node.isArray()
            ? IntStream.range(0, node.size())
                .boxed()
                .flatMap(i -> within(contract, at + "/" + i, node.get(i)))
            : node.properties().stream()
                .filter(field -> !field.getKey().equals("example"))
                .flatMap(
                    field ->
                        within(contract, at + "/" + escaped(field.getKey()), field.getValue()));
    return Stream.concat(here(contract, at, node), below);
  }

  private static Stream<Example> here(ServedContract contract, String at, JsonNode node) {
    JsonNode schema = node.has("schema") ? node.get("schema") : node;
    Stream<Example> one =
        Stream.of(node.path("example"))
            .filter(example -> !example.isMissingNode())
            .map(example -> new Example(contract, at + "/example", schema, example));
    Stream<Example> several =
        node.path("examples").isArray()
            ? IntStream.range(0, node.get("examples").size())
                .mapToObj(
                    i ->
                        new Example(
                            contract, at + "/examples/" + i, schema, node.get("examples").get(i)))
            : Stream.of();
    return Stream.concat(one, several);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
