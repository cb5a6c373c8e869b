package no.ettermarked.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells the lines of a growing log, each once. */
final class LogFollower {
  private final Path log;
  private final Progress progress;
  private long told;

  LogFollower(Path log, Progress progress) {
    this.log = log;
    this.progress = progress;
  }

  /** Tells what came since; false when nothing did. */
  boolean tellNews() {
    try (Stream<String> lines = Files.lines(log)) {
      List<String> news = lines.skip(told).toList();
      news.forEach(progress::line);
      told += news.size();
      return !news.isEmpty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
