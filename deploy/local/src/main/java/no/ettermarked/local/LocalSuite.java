package no.ettermarked.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.backbone.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One suite: PostgreSQL, Kafka inside this process and the four services, each in a process of its
 * own. Parts can be taken down and brought back one by one, as a fault would.
 *
 * <p>Nothing survives {@link #close}. What a launcher that was killed left behind is ended by the
 * next start on the same state directory.
 */
public final class LocalSuite implements AutoCloseable {
  static final String POSTGRESQL = "postgresql";

  private final SuiteOptions options;
  private final Progress progress;
  private final StateDirectory state;
  private final Backbone backbone;
  private final RunningServices services;
  private final Recorder recorder;
  private volatile @Nullable SuiteLock lock;
  private volatile @Nullable SigningKeys keys;

  private LocalSuite(SuiteOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
    this.state = new StateDirectory(options.state());
    this.backbone = new Backbone(state, options.ports());
    this.services = new RunningServices(options, state);
    this.recorder = new Recorder(options, state, services, backbone);
  }

  /**
   * Starts everything and returns when every service is ready; when one fails, everything is
   * stopped again.
   *
   * @throws StartFailure when something is in the way
   */
  public static LocalSuite start(SuiteOptions options) {
    return started(options, false);
  }

  /** As {@link #start(SuiteOptions)}, with empty databases and topics. */
  public static LocalSuite startFresh(SuiteOptions options) {
    return started(options, true);
  }

  private static LocalSuite started(SuiteOptions options, boolean fresh) {
    LocalSuite suite = prepared(options, Progress.silent());
    suite.start(fresh);
    suite.announceReady();
    return suite;
  }

  /** Not started, so that it can be closed while it starts. */
  static LocalSuite prepared(SuiteOptions options, Progress progress) {
    return new LocalSuite(options, progress);
  }

  void start(boolean fresh) {
    services.requireBuilt();
    state.create();
    Preflight preflight = new Preflight(options, state, progress);
    lock = preflight.claimState();
    recorder.begin();
    try {
      preflight.clearTheWay();
      if (fresh) {
        state.wipeData();
      }
      preflight.requireRoom();
      keys = SigningKeys.in(state.keys());
      Together.run(
          List.of(
              () -> progress.timed(this::bringUpPostgres),
              () -> progress.timed(backbone::startKafka)));
      Together.run(
          Arrays.stream(Service.values())
              .<Runnable>map(service -> () -> progress.timed(() -> bringUp(service)))
              .toList());
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  /** Lets those who wait for the suite from outside know that it is ready. */
  void announceReady() {
    recorder.ready();
  }

  /** The root of the service's API, without a slash at its end. */
  public URI url(Service service) {
    return url(Replica.first(service));
  }

  /** Without credentials: anybody on this machine is let in as "postgres". */
  public String jdbcUrl(Service service) {
    return backbone.jdbcUrl(service);
  }

  public String bootstrapServers() {
    return "localhost:" + options.ports().kafka();
  }

  public Tokens tokens() {
    return Tokens.signedBy(signingKeys());
  }

  /** The root of one replica's API, without a slash at its end. */
  public URI url(Replica replica) {
    return URI.create("http://localhost:" + options.ports().api(replica));
  }

  /** Where one replica tells its health and metrics. */
  public URI managementUrl(Replica replica) {
    return URI.create("http://localhost:" + options.ports().management(replica) + "/q");
  }

  /** What one replica says: a JSON object a line, from its last start on. */
  public Path log(Replica replica) {
    return state.log(replica.title());
  }

  /** Ends one replica's process at once (SIGKILL). */
  public void kill(Replica replica) {
    services.kill(replica);
    recorder.record();
  }

  /** Asks one replica to end (SIGTERM), as a rollout does, and returns when it has. */
  public void stop(Replica replica) {
    services.stop(replica);
    recorder.record();
  }

  /** Starts a replica that does not run, and returns when it is ready. */
  public void start(Replica replica) {
    services.start(replica, environment().of(replica));
    recorder.record();
    services.awaitReady(replica);
  }

  public void stopPostgres() {
    backbone.stopPostgres();
    recorder.record();
  }

  public void startPostgres() {
    bringUpPostgres();
  }

  public void stopKafka() {
    backbone.stopKafka();
  }

  public void startKafka() {
    backbone.startKafka();
  }

  /**
   * Services first, so that they can finish; then Kafka, then PostgreSQL. A second call does
   * nothing.
   */
  @Override
  public synchronized void close() {
    try {
      services.stopAll();
      backbone.stopKafka();
    } finally {
      backbone.stopPostgres();
    }
    SuiteLock held = lock;
    lock = null;
    if (held != null) {
      recorder.end();
      held.close();
    }
  }

  /** Whether it holds its state directory: from the start until it has stopped. */
  synchronized boolean isUp() {
    return lock != null;
  }

  CompletableFuture<StartFailure> firstDeath() {
    return services.firstDeath();
  }

  /** Of the services, PostgreSQL and this process, in which Kafka runs. */
  Memory memory() {
    Stream<ProcessHandle> ofServices =
        services.running().stream().map(running -> running.process().toHandle());
    Memory outside = Memory.of(Stream.concat(ofServices, Stream.of(ProcessHandle.current())));
    return backbone.postgresProcess().map(Memory::ofTree).map(outside::plus).orElse(outside);
  }

  private String bringUpPostgres() {
    String started = backbone.startPostgres();
    recorder.record();
    return started;
  }

  private String bringUp(Service service) {
    start(Replica.first(service));
    return service.title();
  }

  private ServiceEnvironment environment() {
    return new ServiceEnvironment(options.ports(), signingKeys(), backbone);
  }

  private SigningKeys signingKeys() {
    SigningKeys made = keys;
    if (made == null) {
      throw new IllegalStateException("the suite has not been started");
    }
    return made;
  }
}
