package no.ettermarked.benchmarks.suite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting for what happens elsewhere, by looking again and again. */
public final class Awaiting {

  /** Looks once. */
  @FunctionalInterface
  public interface Look<E extends Exception> {
    boolean isSo() throws E, InterruptedException;
  }

  private Awaiting() {}

  /**
   * Waits until it is so.
   *
   * @param what it is that is waited for, for whoever waits in vain
   * @throws IllegalStateException when it has not become so in that time
   */
  public static <E extends Exception> void until(
      String what, Duration atMost, Duration between, Look<E> look) throws E, InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!look.isSo()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(what + ": not within " + atMost.toSeconds() + " s");
      }
      LockSupport.parkNanos(between.toNanos());
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }
}
