package no.ettermarked.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.ettermarked.backbone.StartFailure;

/** One run of a service in a Java of its own; what it says goes to its log, made anew. */
record ServiceProcess(Replica replica, Process process, Path log) {
  /** As a cluster has it: longer than the service itself waits for its last answers. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  static ServiceProcess start(
      Replica replica, SuiteOptions options, Map<String, String> environment, Path log) {
    ProcessBuilder java = new ProcessBuilder(JavaCommand.runningService());
    java.command().addAll(options.javaOptions());
    java.command().addAll(List.of("-jar", replica.service().runnable(options.home()).toString()));
    java.environment().putAll(environment);
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new ServiceProcess(replica, java.start(), log);
    } catch (IOException refused) {
      throw new StartFailure(
          replica.title() + " could not be started (" + refused.getMessage() + ")",
          "see that memory and processes are to be had",
          refused);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As Kubernetes does it: asks, waits, and insists. */
  void stop() {
    process.destroy();
    if (!Patience.until(() -> !process.isAlive(), GRACE)) {
      kill();
    }
  }

  /** SIGKILL: nothing is finished, nothing is said. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Why it is no longer there, for the person at the keyboard. */
  StartFailure died() {
    String said = LastWords.in(log).map(line -> ", saying \"" + line + "\"").orElse("");
    return new StartFailure(
        replica.title() + " ended with exit code " + process.exitValue() + said, "read " + log);
  }
}
