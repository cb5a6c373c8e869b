package no.ettermarked.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held while a suite runs on a state directory; the system releases it however the launcher ends.
 */
final class SuiteLock implements AutoCloseable {
  private final FileChannel file;

  private SuiteLock(FileChannel file) {
    this.file = file;
  }

  /** Empty when a suite runs there. */
  static Optional<SuiteLock> take(Path path) {
    try {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(file)) {
        file.close();
        return Optional.empty();
      }
      return Optional.of(new SuiteLock(file));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException bySuiteOfThisProcess) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
