package no.ettermarked.local;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.ettermarked.backbone.StartFailure;

/** The four service processes of one suite. */
final class RunningServices {
  private static final Duration LONGEST_START = Duration.ofMinutes(3);

  private final SuiteOptions options;
  private final StateDirectory state;
  private final Map<Replica, ServiceProcess> processes = new LinkedHashMap<>();
  private boolean stopping;

  RunningServices(SuiteOptions options, StateDirectory state) {
    this.options = options;
    this.state = state;
  }

  /** Refuses when a service has not been built. */
  void requireBuilt() {
    for (Service service : Service.values()) {
      if (!service.runnable(options.home()).toFile().exists()) {
        throw new StartFailure(
            service.title() + " is not built (" + service.runnable(options.home()) + " is missing)",
            "run ./ettermarked up, which builds it");
      }
    }
  }

  synchronized void start(Replica replica, Map<String, String> environment) {
    if (stopping) {
      throw new StartFailure("the suite is stopping", "start it again when it has");
    }
    if (isAlive(replica)) {
      throw new IllegalStateException(replica.title() + " runs already");
    }
    processes.put(
        replica, ServiceProcess.start(replica, options, environment, state.log(replica.title())));
  }

  /** Returns when the replica says that it is ready. */
  void awaitReady(Replica replica) {
    ServiceProcess process = processOf(replica).orElseThrow();
    URI health =
        URI.create("http://localhost:" + options.ports().management(replica) + "/q/health/ready");
    URI api = URI.create("http://localhost:" + options.ports().api(replica) + "/");
    try (Readiness readiness = new Readiness()) {
      boolean ready =
          Patience.until(
              () -> !process.isAlive() || (readiness.isReady(health) && readiness.isOpen(api)),
              LONGEST_START);
      if (!process.isAlive()) {
        throw process.died();
      }
      if (!ready) {
        throw new StartFailure(
            replica.title() + " was not ready within " + LONGEST_START.toMinutes() + " minutes",
            "read " + process.log());
      }
    }
  }

  void kill(Replica replica) {
    processOf(replica).ifPresent(ServiceProcess::kill);
  }

  /** SIGTERM, and what follows when it is not heeded. */
  void stop(Replica replica) {
    processOf(replica).ifPresent(ServiceProcess::stop);
  }

  /** Completes with the failure of the first service that ends. */
  CompletableFuture<StartFailure> firstDeath() {
    CompletableFuture<StartFailure> death = new CompletableFuture<>();
    for (ServiceProcess process : started()) {
      var _ = process.process().onExit().thenRun(() -> death.complete(process.died()));
    }
    return death;
  }

  /** All at once; nothing starts after it. */
  void stopAll() {
    synchronized (this) {
      stopping = true;
    }
    Together.run(running().stream().<Runnable>map(service -> service::stop).toList());
  }

  List<ServiceProcess> running() {
    return started().stream().filter(ServiceProcess::isAlive).toList();
  }

  private synchronized List<ServiceProcess> started() {
    return List.copyOf(processes.values());
  }

  private boolean isAlive(Replica replica) {
    return processOf(replica).filter(ServiceProcess::isAlive).isPresent();
  }

  private synchronized Optional<ServiceProcess> processOf(Replica replica) {
    return Optional.ofNullable(processes.get(replica));
  }
}
