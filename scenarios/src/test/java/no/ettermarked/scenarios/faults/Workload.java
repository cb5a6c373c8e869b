package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Agents who open, start and resolve cases and log work on them side by side, and what they were
 * told is done.
 */
final class Workload {
  private static final int AGENTS = 4;
  private static final int LOGS_OF_A_CASE = 3;

  private final Story story;
  private final Set<String> cases = ConcurrentHashMap.newKeySet();
  private final AtomicLong minutes = new AtomicLong();

  Workload(Story story) {
    this.story = story;
  }

  /** One thing that is done to the suite while the agents work. */
  @FunctionalInterface
  interface Trouble {
    void happens() throws InterruptedException;
  }

  /** Has the agents work until the trouble is over, and each for this many cases at least. */
  void during(int casesOfAnAgent, Trouble trouble) {
    CountDownLatch over = new CountDownLatch(1);
    try (ExecutorService agents = Executors.newFixedThreadPool(AGENTS)) {
      List<Future<?>> working = new ArrayList<>();
      for (int agent = 0; agent < AGENTS; agent++) {
        working.add(agents.submit(() -> work(casesOfAnAgent, () -> over.getCount() > 0)));
      }
      try {
        trouble.happens();
      } finally {
        over.countDown();
      }
      for (Future<?> agent : working) {
        agent.get(180, SECONDS);
      }
    } catch (ExecutionException | TimeoutException failed) {
      throw new AssertionError("an agent could not go on", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private void work(int atLeast, BooleanSupplier more) {
    for (int done = 0; done < atLeast || more.getAsBoolean(); done++) {
      String opened = story.open("high", "Rapporten er tom");
      cases.add(opened);
      story.start(opened);
      for (int log = 1; log <= LOGS_OF_A_CASE; log++) {
        long worked = 1 + (done + log) % 7;
        story.logWork(opened, worked);
        minutes.addAndGet(worked);
      }
      story.resolve(opened);
    }
  }

  /** The ids of the cases whose opening was accepted. */
  Set<String> cases() {
    return cases;
  }

  /** The minutes whose logging was accepted. */
  long minutes() {
    return minutes.get();
  }
}
