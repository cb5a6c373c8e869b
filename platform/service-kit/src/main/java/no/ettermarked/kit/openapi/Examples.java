package no.ettermarked.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Example bodies, which are files so that tests can send them. */
final class Examples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Examples() {}

  /** The example of that name, as a value the contract can hold. */
  static Optional<Object> of(String name) {
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("openapi/" + name + ".json")) {
      return file == null
          ? Optional.empty()
          : Optional.of(JSON.treeToValue(tree(file), Object.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("openapi/" + name + ".json", unreadable);
    }
  }

  private static JsonNode tree(InputStream file) throws IOException {
    return JSON.readTree(file);
  }
}
