package no.ettermarked.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the PostgreSQL binaries are unpacked, once per user and machine. */
final class ServerBinaries {
  private ServerBinaries() {}

  /** {@code $XDG_CACHE_HOME/ettermarked/postgresql}, by default under {@code ~/.cache}. */
  static Path directory() {
    String chosen = Objects.requireNonNullElse(System.getenv("XDG_CACHE_HOME"), "");
    Path caches =
        chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
    return Directories.create(caches.resolve("ettermarked/postgresql"));
  }

  /**
   * Runs what may unpack the binaries. While they are not unpacked, processes take turns, so that a
   * half-unpacked directory can only be one that a killed process left: it is removed, as the
   * library would use it as it is.
   */
  static synchronized <T> T unpackedFor(Supplier<T> start) {
    Path directory = directory();
    if (isUnpacked(directory)) {
      return start.get();
    }
    try (FileChannel file =
            FileChannel.open(
                directory.resolve("unpacking.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock _ = file.lock()) {
      unpacked(directory).stream().filter(one -> !isComplete(one)).forEach(Directories::delete);
      return start.get();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static boolean isUnpacked(Path directory) {
    List<Path> found = unpacked(directory);
    return !found.isEmpty() && found.stream().allMatch(ServerBinaries::isComplete);
  }

  private static boolean isComplete(Path binaries) {
    return Files.exists(binaries.resolve(".exists"));
  }

  private static List<Path> unpacked(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(entry -> entry.getFileName().toString().startsWith("PG-")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
