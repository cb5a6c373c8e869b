package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import no.ettermarked.kit.inbox.EventReader;

/** The events of a service for those who write in other languages: {@code api/asyncapi.yaml}. */
public final class AsyncApiRules {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private AsyncApiRules() {}

  /**
   * Fails with the lines that differ when {@code api/asyncapi.yaml} is not what the settings, the
   * schemas, the published types and the running service's readers come to, or when that is no
   * AsyncAPI 3.0. With {@code -Dcontract=update} it is written.
   */
  public static void committedIsDerived() throws IOException {
    Suite suite = Suite.aroundThisModule();
    Path module = Path.of("");
    List<String> read = EventRules.readers().stream().map(EventReader::type).toList();
    assertThat(unheard(module, suite, read))
        .as("types with a reader, on topics that ettermarked.subscriptions does not name")
        .isEmpty();
    ObjectNode document = AsyncApiDocument.of(suite, module, read).tree();
    assertThat(new AsyncApiShape(document, module.resolve("api")).faults())
        .as("api/asyncapi.yaml as AsyncAPI 3.0")
        .isEmpty();
    Snapshot.holds(
        Path.of("api/asyncapi.yaml"),
        "what the service publishes and reads",
        YAML.writeValueAsString(document));
  }

  private static List<String> unheard(Path module, Suite suite, Collection<String> read) {
    List<String> subscriptions =
        List.of(
            Suite.settings(module).getProperty("ettermarked.subscriptions", "").split("\\s*,\\s*"));
    return read.stream().filter(type -> !subscriptions.contains(suite.topic(type))).toList();
  }
}
