package no.ettermarked.cases.handling.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.ettermarked.cases.clocks.app.StoppingClocks;
import no.ettermarked.cases.handling.Decision;
import no.ettermarked.cases.handling.Start;
import no.ettermarked.cases.handling.events.WorkStarted;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Started;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Somebody begins to work on a case; the promise of that is kept, or it is not. */
@Singleton
@Transactional
public class StartingWork {
  private final Cases cases;
  private final StoppingClocks clocks;
  private final Outbox outbox;
  private final TimeSource time;

  StartingWork(Cases cases, StoppingClocks clocks, Outbox outbox, TimeSource time) {
    this.cases = cases;
    this.clocks = clocks;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * Starts the case, or gives the reason why not.
   *
   * @param at when the work began; null for now
   */
  public Decision start(Case of, String by, @Nullable Instant at) {
    Instant now = time.now();
    return switch (new Start(by, at == null ? now : at).decide(of, now)) {
      case Decision.Refused refused -> refused;
      case Decision.Done(Case before, Case after) -> {
        Case stored = cases.changeState(after);
        if (stored.state() instanceof Started started) {
          begun(stored, started);
        }
        yield new Decision.Done(before, stored);
      }
    };
  }

  /** What follows when work on a case has begun: the clock stops, and it is told. */
  void begun(Case about, Started started) {
    clocks.stop(about, Measure.WORK_STARTED, started.at());
    outbox.publish(WorkStarted.event(about, started));
  }
}
