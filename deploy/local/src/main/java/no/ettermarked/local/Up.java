package no.ettermarked.local;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import no.ettermarked.backbone.Broker;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.local.story.Story;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts the suite and runs it until Ctrl-C.")
final class Up implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Location location = new Location();

  @Option(names = "--fresh", description = "wipe what was stored; the keys stay")
  private boolean fresh;

  @Option(names = "--detach", description = "return when the suite is ready and leave it running")
  private boolean detach;

  @Option(names = "--no-story", description = "start only: load no catalogue and play no day")
  private boolean noStory;

  @Override
  public Integer call() {
    SuiteOptions options = location.options();
    Progress progress = new Progress(spec.commandLine().getOut());
    return detach
        ? new Detached(options, progress).start(fresh, noStory)
        : foreground(options, progress);
  }

  private int foreground(SuiteOptions options, Progress progress) {
    StateDirectory state = new StateDirectory(options.state());
    System.setProperty("ettermarked.kafka.log", state.log("kafka").toString());
    state.create();
    LoggerFactory.getILoggerFactory();
    CompletableFuture<StartFailure> kafkaFault = new CompletableFuture<>();
    Broker.onFatalFault(reason -> kafkaFault.complete(kafkaStopped(reason, state)));
    LocalSuite suite = LocalSuite.prepared(options, progress);
    Thread stopping = new Thread(() -> stop(suite, progress), "stopping");
    Runtime.getRuntime().addShutdownHook(stopping);
    try {
      start(suite, options, progress);
      throw (StartFailure) CompletableFuture.anyOf(suite.firstDeath(), kafkaFault).join();
    } catch (StartFailure failure) {
      return unlessAskedTo(stopping, DiskSpace.isFull(options.state()) ? full(options) : failure);
    }
  }

  private void start(LocalSuite suite, SuiteOptions options, Progress progress) {
    long begun = System.nanoTime();
    suite.start(fresh);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    if (!noStory) {
      Story.play(suite, progress);
    }
    new Summary(options.ports(), suite.memory(), took).lines().forEach(progress::line);
    suite.announceReady();
  }

  /** Services also end because Ctrl-C or a signal ends the launcher; that is no failure. */
  private static int unlessAskedTo(Thread stopping, StartFailure failure) {
    if (!stopping.isAlive()) {
      throw failure;
    }
    try {
      stopping.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /**
   * What a full disk does to the parts of the suite is told by each in its own way; the cause is
   * one.
   */
  private static StartFailure full(SuiteOptions options) {
    return new StartFailure(
        "the disk of " + options.state() + " is full", "free some space and start again");
  }

  private static StartFailure kafkaStopped(String reason, StateDirectory state) {
    return new StartFailure("Kafka stopped (" + reason + ")", "read " + state.log("kafka"));
  }

  private static void stop(LocalSuite suite, Progress progress) {
    if (!suite.isUp()) {
      return;
    }
    progress.line("Stopping …");
    suite.close();
    progress.line("Stopped. What was stored is there at the next start.");
  }
}
