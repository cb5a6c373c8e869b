package no.ettermarked.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of a log that tells best why its process ended. */
final class LastWords {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SEVERE =
      Pattern.compile("\\b(ERROR|FATAL|SEVERE)\\b|Exception|Error\\b");
  private static final int LONGEST = 300;
  private static final long LATEST = 1_000_000;

  private LastWords() {}

  /**
   * The last severe line, else the last that is not part of a stack trace; empty when nothing was
   * said.
   */
  static Optional<String> in(Path log) {
    if (!Files.exists(log)) {
      return Optional.empty();
    }
    try {
      return in(end(log).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The log of a suite that ran for weeks is larger than the launcher's memory. */
  private static String end(Path log) throws IOException {
    try (FileChannel file = FileChannel.open(log)) {
      file.position(Math.max(0, file.size() - LATEST));
      return new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Optional<String> in(List<String> lines) {
    List<String> said = lines.stream().filter(LastWords::isSaid).toList();
    Optional<String> severe =
        last(said.stream().filter(line -> SEVERE.matcher(line).find()).toList());
    return severe.or(() -> last(said)).map(LastWords::plain).map(LastWords::shortened);
  }

  private static boolean isSaid(String line) {
    return !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t... ");
  }

  private static Optional<String> last(List<String> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
  }

  /** A line in JSON gives its message, with the innermost cause of its stack trace. */
  private static String plain(String line) {
    if (!line.startsWith("{")) {
      return line.strip();
    }
    try {
      JsonNode entry = JSON.readTree(line);
      String message = entry.path("message").asText(line);
      return rootCause(entry.path("stackTrace").asText(""))
          .map(cause -> message + ": " + cause)
          .orElse(message);
    } catch (JsonProcessingException notJson) {
      return line.strip();
    }
  }

  private static Optional<String> rootCause(String stackTrace) {
    String mark = "Caused by: ";
    return last(
        stackTrace
            .lines()
            .filter(line -> line.startsWith(mark))
            .map(line -> line.substring(mark.length()))
            .toList());
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
