package no.ettermarked.benchmarks.suite;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** So many callers, each of whom calls again as soon as it has been answered, for a time. */
public final class ClosedLoop {

  /** One call. */
  @FunctionalInterface
  public interface Call {
    /** Whether it was answered as it should be. */
    boolean make() throws IOException, InterruptedException;
  }

  /**
   * What came of it.
   *
   * @param answered calls answered as they should be
   * @param failed all others
   */
  public record Outcome(long answered, long failed, Duration took) {
    public double perSecond() {
      return answered * 1e9 / took.toNanos();
    }

    public Outcome plus(Outcome other) {
      return new Outcome(answered + other.answered, failed + other.failed, took.plus(other.took));
    }
  }

  private ClosedLoop() {}

  public static Outcome run(int callers, Duration time, Call call) throws InterruptedException {
    AtomicLong answered = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < callers; i++) {
        threads.execute(
            () -> {
              while (System.nanoTime() < end) {
                (isAnswered(call) ? answered : failed).incrementAndGet();
              }
            });
      }
      threads.shutdown();
      if (!threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("calls were not answered");
      }
    }
    return new Outcome(answered.get(), failed.get(), Duration.ofNanos(System.nanoTime() - begun));
  }

  private static boolean isAnswered(Call call) {
    try {
      return call.make();
    } catch (IOException refused) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
