package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.ettermarked.backbone.StartFailure;

/** What was refused of an offering, each fault by where it stands, for whoever wrote it. */
final class Refusals {
  private final List<String> faults = new ArrayList<>();

  /**
   * Keeps what is wrong with an entry.
   *
   * @param section as in the file: "plans"
   * @param problem the problem document it was refused with (RFC 9457)
   */
  void add(String section, JsonNode entry, JsonNode problem) {
    String where = section + " " + entry.path("key").asText(entry.path("name").asText());
    JsonNode errors = problem.path("errors");
    if (errors.isEmpty()) {
      faults.add(where + ": " + problem.path("detail").asText());
    }
    errors.forEach(
        error ->
            faults.add(
                "%s %s: %s"
                    .formatted(
                        where, error.path("pointer").asText(), error.path("detail").asText())));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /**
   * Fails with all of them, if there are any.
   *
   * @param of whose offering it is
   */
  void stopIfAny(String of) {
    if (!faults.isEmpty()) {
      throw new StartFailure(
          "the offering of %s has %s\n  %s\nNext"
              .formatted(
                  of,
                  faults.size() == 1 ? "a fault" : faults.size() + " faults",
                  String.join("\n  ", faults)),
          "mend what stands there and start again with ./ettermarked up --fresh");
    }
  }
}
