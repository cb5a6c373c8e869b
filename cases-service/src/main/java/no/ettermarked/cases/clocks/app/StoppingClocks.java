package no.ettermarked.cases.clocks.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.kit.alarms.Alarms;

/** Stops the clocks of what has been done, and takes away the alarms that waited for it. */
@Singleton
@Transactional
public class StoppingClocks {
  private final Clocks clocks;
  private final Alarms alarms;
  private final ClockBreach breach;

  StoppingClocks(Clocks clocks, Alarms alarms, ClockBreach breach) {
    this.clocks = clocks;
    this.alarms = alarms;
    this.breach = breach;
  }

  /**
   * Stops those clocks of a case that time what is done.
   *
   * @param at when it was done. A clock stopped after it was due tells its breach, should the alarm
   *     not have rung yet.
   */
  public void stop(Case about, Measure done, Instant at) {
    clocks.of(List.of(about.id())).stream()
        .filter(clock -> clock.measure() == done)
        .filter(CaseClock::isRunning)
        .forEach(clock -> stop(about, clock, at));
  }

  private void stop(Case about, CaseClock clock, Instant at) {
    CaseClock stopped = clock.stop(at);
    clocks.change(stopped);
    breach.tellIfBreached(stopped, about, at);
    alarms.cancel(ClockBreach.NAME, clock.id().toString());
    clock
        .warnAtPercent()
        .forEach(
            percent -> alarms.cancel(ClockWarning.NAME, ClockWarning.subject(clock.id(), percent)));
  }
}
