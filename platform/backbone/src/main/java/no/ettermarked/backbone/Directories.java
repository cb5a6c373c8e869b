package no.ettermarked.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories made and removed whole. */
final class Directories {
  private Directories() {}

  static Path temporary(String prefix) {
    try {
      return Files.createTempDirectory(prefix);
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  static Path create(Path directory) {
    try {
      return Files.createDirectories(directory).toRealPath();
    } catch (IOException refused) {
      throw new StartFailure(
          "the directory " + directory + " cannot be made",
          "see that the disk has room and that you may write there",
          refused);
    }
  }

  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> everything = Files.walk(directory)) {
      List<Path> deepestFirst = everything.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
