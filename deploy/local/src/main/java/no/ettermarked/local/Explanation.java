package no.ettermarked.local;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.backbone.StartFailure;
import org.jspecify.annotations.Nullable;

/** What is in the way and what to do about it, in one sentence for the person at the keyboard. */
final class Explanation {
  private Explanation() {}

  /** Empty for a bug, which nobody but its author can do anything about. */
  static Optional<String> of(Exception failure) {
    if (DiskSpace.isExhaustedIn(failure)) {
      return Optional.of("The disk is full: free some space and start again.");
    }
    if (failure instanceof StartFailure || failure instanceof IllegalArgumentException) {
      return Optional.of(sentence(String.valueOf(failure.getMessage())));
    }
    return causes(failure)
        .filter(FileSystemException.class::isInstance)
        .map(refused -> refusal((FileSystemException) refused))
        .findFirst();
  }

  private static String refusal(FileSystemException refused) {
    return "%s cannot be used (%s): set that right, or keep the suite elsewhere with --state."
        .formatted(refused.getFile(), reason(refused));
  }

  private static String reason(FileSystemException refused) {
    return switch (refused) {
      case AccessDeniedException _ -> "access is denied";
      case FileAlreadyExistsException _ -> "something else is in its place";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case FileSystemException other -> other.getClass().getSimpleName();
    };
  }

  private static Stream<Throwable> causes(@Nullable Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause());
  }

  static String sentence(String message) {
    return message.isEmpty()
        ? message
        : Character.toUpperCase(message.charAt(0)) + message.substring(1);
  }
}
