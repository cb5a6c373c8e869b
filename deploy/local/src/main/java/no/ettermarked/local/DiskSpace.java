package no.ettermarked.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.ettermarked.backbone.StartFailure;
import org.jspecify.annotations.Nullable;

/** Room for the suite's data: below 200 MB it is not started, below 1 GB somebody should know. */
final class DiskSpace {
  private static final long MEGABYTE = 1_000_000;
  private static final long NEEDED = 200 * MEGABYTE;
  private static final long COMFORTABLE = 1000 * MEGABYTE;
  private static final String SYSTEM_MESSAGE = "No space left on device";

  private DiskSpace() {}

  /**
   * A warning when the room is little.
   *
   * @throws StartFailure when it is too little
   */
  static Optional<String> check(Path directory) {
    return judge(directory, usableBytes(directory));
  }

  /** Whether so little is left that the next write of a log or a table fails. */
  static boolean isFull(Path directory) {
    return usableBytes(directory) < 2 * MEGABYTE;
  }

  private static long usableBytes(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Optional<String> judge(Path directory, long usableBytes) {
    long megabytes = usableBytes / MEGABYTE;
    if (usableBytes < NEEDED) {
      throw new StartFailure(
          String.format(
              Locale.ROOT, "the disk of %s has %d MB left, below 200 MB", directory, megabytes),
          "free some space and start again");
    }
    return usableBytes < COMFORTABLE
        ? Optional.of("The disk of " + directory + " has only " + megabytes + " MB left.")
        : Optional.empty();
  }

  /** Whether the failure came of a full disk, as the system words it. */
  static boolean isExhaustedIn(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (message != null && message.contains(SYSTEM_MESSAGE)) {
        return true;
      }
    }
    return false;
  }
}
