package no.ettermarked.cases.handling.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import no.ettermarked.cases.clocks.app.StoppingClocks;
import no.ettermarked.cases.handling.Decision;
import no.ettermarked.cases.handling.Resolution;
import no.ettermarked.cases.handling.events.CaseResolved;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.CaseState.Resolved;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;

/** Somebody has solved a case. */
@Singleton
@Transactional
public class ResolvingCase {
  private final Cases cases;
  private final StartingWork starting;
  private final StoppingClocks clocks;
  private final Outbox outbox;
  private final TimeSource time;

  ResolvingCase(
      Cases cases, StartingWork starting, StoppingClocks clocks, Outbox outbox, TimeSource time) {
    this.cases = cases;
    this.starting = starting;
    this.clocks = clocks;
    this.outbox = outbox;
    this.time = time;
  }

  public Decision resolve(Case of, Resolution resolution) {
    return switch (resolution.decide(of, time.now())) {
      case Decision.Refused refused -> refused;
      case Decision.Done(Case before, Case after) -> {
        Case stored = cases.changeState(after);
        if (stored.state() instanceof Resolved resolved) {
          tell(before, stored, resolved);
        }
        yield new Decision.Done(before, stored);
      }
    };
  }

  private void tell(Case before, Case stored, Resolved resolved) {
    if (before.state() instanceof Open) {
      starting.begun(stored, resolved.started());
    }
    clocks.stop(stored, Measure.RESOLVED, resolved.at());
    outbox.publish(CaseResolved.event(stored, resolved));
  }
}
