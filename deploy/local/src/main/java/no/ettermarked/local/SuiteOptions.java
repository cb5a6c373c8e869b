package no.ettermarked.local;

import java.nio.file.Path;

/**
 * Which suite to run.
 *
 * @param home the repository, whose services are built
 * @param state where the suite keeps its data, keys and logs
 */
public record SuiteOptions(Path home, Path state, SuitePorts ports) {

  /** The suite of a working copy: state in {@code .ettermarked}, the usual ports. */
  public static SuiteOptions of(Path home) {
    return new SuiteOptions(home, home.resolve(".ettermarked"), new SuitePorts(0));
  }

  /** Another suite of the same working copy beside it. */
  public SuiteOptions beside(Path otherState, int portOffset) {
    return new SuiteOptions(home, otherState, new SuitePorts(portOffset));
  }
}
