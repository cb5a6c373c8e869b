package no.ettermarked.local;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
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
  private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
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

  synchronized void start(Service service, Map<String, String> environment) {
    if (stopping) {
      throw new StartFailure("the suite is stopping", "start it again when it has");
    }
    if (isAlive(service)) {
      throw new IllegalStateException(service.title() + " runs already");
    }
    processes.put(
        service,
        ServiceProcess.start(service, options.home(), environment, state.log(service.title())));
  }

  /** Returns when the service says that it is ready. */
  void awaitReady(Service service) {
    ServiceProcess process = processOf(service).orElseThrow();
    URI health =
        URI.create("http://localhost:" + options.ports().management(service) + "/q/health/ready");
    URI api = URI.create("http://localhost:" + options.ports().api(service) + "/");
    try (Readiness readiness = new Readiness()) {
      boolean ready =
          Patience.until(
              () -> !process.isAlive() || readiness.isReady(health) && readiness.isOpen(api),
              LONGEST_START);
      if (!process.isAlive()) {
        throw process.died();
      }
      if (!ready) {
        throw new StartFailure(
            service.title() + " was not ready within " + LONGEST_START.toMinutes() + " minutes",
            "read " + process.log());
      }
    }
  }

  void kill(Service service) {
    processOf(service).ifPresent(ServiceProcess::kill);
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
    running().parallelStream().forEach(ServiceProcess::stop);
  }

  List<ServiceProcess> running() {
    return started().stream().filter(ServiceProcess::isAlive).toList();
  }

  private synchronized List<ServiceProcess> started() {
    return List.copyOf(processes.values());
  }

  private boolean isAlive(Service service) {
    return processOf(service).filter(ServiceProcess::isAlive).isPresent();
  }

  private synchronized Optional<ServiceProcess> processOf(Service service) {
    return Optional.ofNullable(processes.get(service));
  }
}
