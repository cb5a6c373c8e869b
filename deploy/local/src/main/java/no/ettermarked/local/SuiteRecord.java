package no.ettermarked.local;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.backbone.StartFailure;

/**
 * What runs now, kept in {@code run/suite.json} for the other commands and for the next start.
 *
 * @param ready whether every service has answered that it is ready
 * @param ports by who listens there
 * @param processes by name; what the launcher runs inside itself has none
 */
record SuiteRecord(
    RecordedProcess launcher,
    boolean ready,
    int portOffset,
    Map<String, Integer> ports,
    Map<String, RecordedProcess> processes) {
  private static final JsonMapper JSON = new JsonMapper();

  SuiteRecord {
    requireNonNull(launcher, "launcher");
    requireNonNull(ports, "ports");
    requireNonNull(processes, "processes");
  }

  /**
   * Empty when nothing runs.
   *
   * @throws StartFailure when the file says nothing that can be understood
   */
  static Optional<SuiteRecord> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), SuiteRecord.class));
    } catch (JsonProcessingException damaged) {
      throw new StartFailure(
          file + ", which tells what runs, is damaged", "remove it and start again", damaged);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Replaces the file whole: whoever reads it meanwhile sees the old or the new record. */
  void write(Path file) {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), this);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
