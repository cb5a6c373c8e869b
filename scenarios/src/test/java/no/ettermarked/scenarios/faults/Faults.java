package no.ettermarked.scenarios.faults;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Replica;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/** What is done to the suite; a run is long with {@code -Dettermarked.faults=long}. */
final class Faults {
  private static final LocalSuite SUITE = StartedSuite.get();

  private Faults() {}

  /** Whether everything is to be tried, and not a choice of it. */
  static boolean longRun() {
    return "long".equals(System.getProperty("ettermarked.faults"));
  }

  /** A random choice that {@code -Dettermarked.seed} repeats. */
  static Random random(String where) {
    long seed = Long.getLong("ettermarked.seed", System.nanoTime());
    System.out.printf("%s: repeat with -Dettermarked.seed=%d%n", where, seed);
    return new Random(seed);
  }

  /** Kills the service (SIGKILL) and lets it come back meanwhile; completes when it is ready. */
  static CompletableFuture<Void> strike(Service service) {
    return strike(Replica.first(service));
  }

  static CompletableFuture<Void> strike(Replica replica) {
    SUITE.kill(replica);
    return CompletableFuture.runAsync(() -> SUITE.start(replica));
  }
}
