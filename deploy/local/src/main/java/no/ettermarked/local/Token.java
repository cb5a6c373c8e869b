package no.ettermarked.local;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.ettermarked.backbone.SigningKeys;
import no.ettermarked.backbone.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a bearer token for the local suite.")
final class Token implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Location location = new Location();

  @Parameters(index = "0", paramLabel = "PROVIDER", description = "the tenant's key")
  private String provider = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SCOPES",
      split = "[,\\s]+",
      description = "such as cases:read cases:write")
  private List<String> scopes = List.of();

  @Option(
      names = "--customer",
      paramLabel = "ID",
      description = "for one of this customer's people, who see only what is theirs")
  private @Nullable String customer;

  @Option(
      names = "--subject",
      paramLabel = "WHO",
      defaultValue = "local",
      description = "who the bearer is (default: local)")
  private String subject = "local";

  @Option(
      names = "--lifetime",
      paramLabel = "DURATION",
      defaultValue = "PT12H",
      description = "how long it holds, ISO 8601 (default: PT12H)")
  private Duration lifetime = Duration.ofHours(12);

  @Override
  public Integer call() {
    SigningKeys keys = SigningKeys.in(location.directory().keys());
    Set<String> granted = new TreeSet<>(scopes);
    String token = Tokens.signedBy(keys).token(provider, granted, customer, subject, lifetime);
    new Progress(spec.commandLine().getOut()).line(token);
    return 0;
  }
}
