package no.ettermarked.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one suite keeps on disk, by default {@code .ettermarked} in the repository. */
record StateDirectory(Path root) {

  Path postgres() {
    return root.resolve("data/postgres");
  }

  Path kafka() {
    return root.resolve("data/kafka");
  }

  Path keys() {
    return root.resolve("keys");
  }

  Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  Path record() {
    return root.resolve("run/suite.json");
  }

  Path lock() {
    return root.resolve("run/suite.lock");
  }

  void create() {
    try {
      for (String directory : List.of("data", "keys", "logs", "run")) {
        Files.createDirectories(root.resolve(directory));
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** When nothing runs any more. */
  void forgetRecord() {
    try {
      Files.deleteIfExists(record());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Everything that was stored through the APIs; the keys stay, so that tokens given out hold. */
  void wipeData() {
    Path data = root.resolve("data");
    if (!Files.exists(data)) {
      return;
    }
    try (Stream<Path> everything = Files.walk(data)) {
      for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
