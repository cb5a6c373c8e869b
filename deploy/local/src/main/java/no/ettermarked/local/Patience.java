package no.ettermarked.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what nobody announces. */
final class Patience {
  private static final Duration GLANCE = Duration.ofMillis(50);

  private Patience() {}

  /** Looks every 50 ms; false when it has not come true in time. */
  static boolean until(BooleanSupplier come, Duration longest) {
    long deadline = System.nanoTime() + longest.toNanos();
    while (!come.getAsBoolean()) {
      if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    return true;
  }
}
