package no.ettermarked.benchmarks.lag;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import no.ettermarked.benchmarks.suite.ClosedLoop.Call;

/** Calls at a rate, whether or not those before have been answered. */
final class Paced {
  private static final int MOST_UNDER_WAY = 128;

  /**
   * What came of it.
   *
   * @param held calls that had to wait, as too many were under way
   */
  record Outcome(long answered, long failed, long held, Duration took) {
    double perSecond() {
      return answered * 1e9 / took.toNanos();
    }
  }

  private Paced() {}

  static Outcome run(int perSecond, Duration time, Call call) throws InterruptedException {
    AtomicLong answered = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    Semaphore room = new Semaphore(MOST_UNDER_WAY);
    long held = 0;
    long total = perSecond * time.toSeconds();
    long begun = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long i = 0; i < total; i++) {
        long due = begun + i * 1_000_000_000L / perSecond;
        LockSupport.parkNanos(due - System.nanoTime());
        if (!room.tryAcquire()) {
          held++;
          room.acquire();
        }
        threads.execute(
            () -> {
              try {
                (call.make() ? answered : failed).incrementAndGet();
              } catch (IOException refused) {
                failed.incrementAndGet();
              } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
              } finally {
                room.release();
              }
            });
      }
      threads.shutdown();
      if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("calls were not answered");
      }
    }
    return new Outcome(
        answered.get(), failed.get(), held, Duration.ofNanos(System.nanoTime() - begun));
  }
}
