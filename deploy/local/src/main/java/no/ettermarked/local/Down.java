package no.ettermarked.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stops the suite; what was stored stays.")
final class Down implements Callable<Integer> {
  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Location location = new Location();

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getOut());
    StateDirectory state = location.directory();
    Optional<SuiteRecord> found = SuiteRecord.read(state.record());
    if (found.isEmpty()) {
      progress.line(
          Postgres.endLeftOver(state.postgres())
              ? "Ended PostgreSQL, which a launcher that was killed at its start left."
              : "Nothing runs in " + state.root() + ".");
      return 0;
    }
    SuiteRecord suite = found.get();
    progress.line("Stopping …");
    suite.launcher().running().ifPresent(launcher -> stop(launcher, suite));
    Leftovers.end(suite)
        .forEach(name -> progress.line("Ended " + name + ", which a killed launcher left."));
    state.forgetRecord();
    progress.line("Stopped. What was stored is there at the next start.");
    return 0;
  }

  private static void stop(ProcessHandle launcher, SuiteRecord suite) {
    launcher.destroy();
    if (!Patience.until(() -> suite.launcher().running().isEmpty(), LONGEST_STOP)) {
      throw new StartFailure(
          "the launcher (process " + launcher.pid() + ") does not stop",
          "end it with kill -9 " + launcher.pid() + " and run ./ettermarked down again");
    }
  }
}
