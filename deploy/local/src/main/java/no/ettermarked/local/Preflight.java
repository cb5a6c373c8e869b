package no.ettermarked.local;

import no.ettermarked.backbone.Ports;
import no.ettermarked.backbone.StartFailure;

/**
 * What must hold before a suite starts: nobody else uses its state, its disk has room, its ports
 * are free.
 */
record Preflight(SuiteOptions options, StateDirectory state, Progress progress) {

  /** From here on no other suite starts on the same state. */
  SuiteLock claimState() {
    return SuiteLock.take(state.lock())
        .orElseThrow(
            () ->
                new StartFailure(
                    "a suite is already running in " + options.state() + runningWhere(),
                    "stop it with ./ettermarked down, or start another with --state and --port-offset"));
  }

  /**
   * Ends what a killed launcher left, which would hold the ports, and then looks whether anything
   * else does.
   */
  void clearTheWay() {
    DiskSpace.check(options.state()).ifPresent(progress::line);
    SuiteRecord.read(state.record())
        .map(Leftovers::end)
        .filter(ended -> !ended.isEmpty())
        .ifPresent(
            ended ->
                progress.line("  ended what a killed launcher left: " + String.join(", ", ended)));
    options
        .ports()
        .byUser()
        .forEach(
            (user, port) ->
                Ports.requireFree(port, user, "move the whole suite with --port-offset"));
  }

  private String runningWhere() {
    return SuiteRecord.read(state.record())
        .map(running -> " (process " + running.launcher().pid() + ")")
        .orElse("");
  }
}
