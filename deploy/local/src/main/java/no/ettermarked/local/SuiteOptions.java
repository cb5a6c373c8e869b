package no.ettermarked.local;

import java.nio.file.Path;
import java.util.List;

/**
 * Which suite to run.
 *
 * @param home the repository, whose services are built
 * @param state where the suite keeps its data, keys and logs
 * @param javaOptions of the services, beside those that every one has
 */
public record SuiteOptions(Path home, Path state, SuitePorts ports, List<String> javaOptions) {
  /**
   * Without the optimizing compiler: on two cores four services that start at once spend half of
   * their time in it, for a speed that nobody on such a machine asks for.
   */
  private static final List<String> READY_SOON = List.of("-XX:TieredStopAtLevel=1");

  public SuiteOptions {
    javaOptions = List.copyOf(javaOptions);
  }

  /** The suite of a working copy: state in {@code .ettermarked}, the usual ports. */
  public static SuiteOptions of(Path home) {
    return new SuiteOptions(home, home.resolve(".ettermarked"), new SuitePorts(0), READY_SOON);
  }

  /** Another suite of the same working copy beside it. */
  public SuiteOptions beside(Path otherState, int portOffset) {
    return new SuiteOptions(home, otherState, new SuitePorts(portOffset), javaOptions);
  }

  /** The same suite with services that become as fast as they can be, as in production. */
  public SuiteOptions atFullSpeed() {
    return new SuiteOptions(home, state, ports, List.of());
  }
}
