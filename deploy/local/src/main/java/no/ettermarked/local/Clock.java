package no.ettermarked.local;

import java.time.Instant;
import java.util.concurrent.Callable;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.backbone.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "clock",
    mixinStandardHelpOptions = true,
    description = "Moves a provider's time in all four services.")
final class Clock implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Location location = new Location();

  @Parameters(index = "0", paramLabel = "PROVIDER", description = "the tenant's key")
  private String provider = "";

  @Parameters(
      index = "1",
      paramLabel = "WHEN",
      description =
          "a step such as +P90D or +PT2H from its present time, or an instant such as 2026-04-01T08:00:00Z")
  private String when = "";

  @Override
  public Integer call() {
    SuiteOptions options = location.options();
    SuiteRecord suite =
        SuiteRecord.read(location.directory().record())
            .filter(SuiteRecord::ready)
            .orElseThrow(
                () ->
                    new StartFailure(
                        "no suite is ready in " + options.state(),
                        "start it with ./ettermarked up"));
    Tokens tokens = Tokens.signedBy(SigningKeys.in(location.directory().keys()));
    TestClock clock = new TestClock(new SuitePorts(suite.portOffset()), tokens, provider);
    Instant target = new TimeTravel(when).from(clock::now);
    clock.set(target);
    new Progress(spec.commandLine().getOut())
        .line(provider + " is now at " + target + " in all four services.");
    return 0;
  }
}
