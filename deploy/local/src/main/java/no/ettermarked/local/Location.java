package no.ettermarked.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has: which suite is meant. */
final class Location {
  @Option(names = "--home", hidden = true, defaultValue = ".", description = "the repository")
  private Path home = Path.of(".");

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "where the suite keeps data, keys and logs (default: .ettermarked)")
  private @Nullable Path state;

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "added to every port, for a second suite beside the first (default: 0)")
  private int portOffset;

  SuiteOptions options() {
    Path root = home.toAbsolutePath().normalize();
    Path chosen = state == null ? root.resolve(".ettermarked") : state;
    return SuiteOptions.of(root).beside(chosen.toAbsolutePath().normalize(), portOffset);
  }

  StateDirectory directory() {
    return new StateDirectory(options().state());
  }
}
