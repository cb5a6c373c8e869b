package no.ettermarked.local;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.ettermarked.backbone.StartFailure;

/** A suite in a launcher of its own, which lives on when this process and its terminal end. */
record Detached(SuiteOptions options, Progress progress) {
  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final File NOTHING = new File("/dev/null");

  /**
   * Returns the exit code when the suite is ready or has failed, having told what the launcher told
   * meanwhile.
   */
  int start(boolean fresh, boolean noStory) {
    StateDirectory state = new StateDirectory(options.state());
    state.create();
    Path log = state.log("launcher");
    requireNoneRuns(state);
    Process launcher = launched(fresh, noStory, log);
    LogFollower follower = new LogFollower(log, progress);
    Patience.until(
        () -> {
          follower.tellNews();
          return !launcher.isAlive() || isReady(state, launcher);
        },
        LONGEST_START);
    boolean ready = launcher.isAlive() && isReady(state, launcher);
    Patience.until(() -> !ready || follower.tellNews(), Duration.ofSeconds(2));
    follower.tellNews();
    return ready ? 0 : failed(launcher, log);
  }

  private static int failed(Process launcher, Path log) {
    if (launcher.isAlive()) {
      launcher.destroy();
      throw new StartFailure("the suite was not ready in time and is being stopped", "read " + log);
    }
    return Main.FAILED;
  }

  /** The running suite's log is not to be overwritten by a launcher that only finds that out. */
  private void requireNoneRuns(StateDirectory state) {
    new Preflight(options, state, progress).claimState().close();
  }

  /** nohup keeps the end of the terminal from ending the launcher. */
  private Process launched(boolean fresh, boolean noStory, Path log) {
    List<String> command = new ArrayList<>(List.of("nohup"));
    command.addAll(JavaCommand.running(ManagementFactory.getRuntimeMXBean().getInputArguments()));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
    command.addAll(List.of("--home", options.home().toString()));
    command.addAll(List.of("--state", options.state().toString()));
    command.addAll(List.of("--port-offset", Integer.toString(options.ports().offset())));
    if (fresh) {
      command.add("--fresh");
    }
    if (noStory) {
      command.add("--no-story");
    }
    try {
      return new ProcessBuilder(command)
          .redirectInput(NOTHING)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException refused) {
      throw new StartFailure(
          "the launcher could not be started (" + refused.getMessage() + ")",
          "see that nohup is installed and memory is to be had",
          refused);
    }
  }

  private static boolean isReady(StateDirectory state, Process launcher) {
    return SuiteRecord.read(state.record())
        .filter(record -> record.launcher().pid() == launcher.pid())
        .filter(SuiteRecord::ready)
        .isPresent();
  }
}
