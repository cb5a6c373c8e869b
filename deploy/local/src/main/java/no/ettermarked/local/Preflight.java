package no.ettermarked.local;

import no.ettermarked.backbone.Ports;
import no.ettermarked.backbone.Postgres;
import no.ettermarked.backbone.StartFailure;

/**
 * What must hold before a suite starts: nobody else uses its state, its ports are free, its disk
 * has room.
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
    SuiteRecord.read(state.record())
        .map(Leftovers::end)
        .filter(ended -> !ended.isEmpty())
        .ifPresent(
            ended ->
                progress.line("  ended what a killed launcher left: " + String.join(", ", ended)));
    if (Postgres.endLeftOver(state.postgres())) {
      progress.line("  ended PostgreSQL, which a launcher that was killed at its start left");
    }
    options
        .ports()
        .byUser()
        .forEach(
            (user, port) ->
                Ports.requireFree(port, user, "move the whole suite with --port-offset"));
  }

  /** That there is room for what the suite will store. */
  void requireRoom() {
    DiskSpace.check(options.state()).ifPresent(progress::line);
  }

  private String runningWhere() {
    return SuiteRecord.read(state.record())
        .map(running -> " (process " + running.launcher().pid() + ")")
        .orElse("");
  }
}
