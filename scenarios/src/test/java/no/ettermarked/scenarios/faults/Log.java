package no.ettermarked.scenarios.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/** What a service has logged since its last start. */
final class Log {
  private Log() {}

  /** Its lines; one that is no JSON object fails the test. */
  static List<JsonNode> of(Service service) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(StartedSuite.get().log(Replica.first(service)))) {
        lines.add(Answer.JSON.readTree(line));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The errors whose message has the text. */
  static List<JsonNode> errors(Service service, String text) {
    return of(service).stream()
        .filter(line -> line.path("level").asText().equals("ERROR"))
        .filter(line -> line.path("message").asText().contains(text))
        .toList();
  }
}
