package no.ettermarked.local;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is started and stopped in turns; a stop waits for a start that is under way, so
 * that none is forgotten.
 */
final class Restartable<T> {
  private final Supplier<T> start;
  private final Consumer<T> stop;
  private volatile @Nullable T running;

  Restartable(Supplier<T> start, Consumer<T> stop) {
    this.start = start;
    this.stop = stop;
  }

  synchronized T start() {
    T started = start.get();
    running = started;
    return started;
  }

  synchronized void stop() {
    running().ifPresent(stop);
    running = null;
  }

  Optional<T> running() {
    return Optional.ofNullable(running);
  }
}
