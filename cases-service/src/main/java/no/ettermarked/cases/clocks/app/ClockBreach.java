package no.ettermarked.cases.clocks.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.events.ClockBreached;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.kit.alarms.AlarmHandler;
import no.ettermarked.kit.outbox.Outbox;

/** Tells, once, that a promise was not kept. */
@Singleton
public class ClockBreach implements AlarmHandler {
  static final String NAME = "clock-breach";

  private final Clocks clocks;
  private final Cases cases;
  private final Outbox outbox;

  ClockBreach(Clocks clocks, Cases cases, Outbox outbox) {
    this.clocks = clocks;
    this.cases = cases;
    this.outbox = outbox;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    CaseClock clock = clocks.find(UUID.fromString(subject)).orElseThrow();
    tellIfBreached(clock, cases.find(clock.caseId()).orElseThrow(), dueAt);
  }

  /** Publishes the breach if there is one at that instant and it has not been told. */
  void tellIfBreached(CaseClock clock, Case about, Instant at) {
    if (clock.isBreached(at) && clock.breachToldAt() == null) {
      clocks.change(clock.breachTold());
      outbox.publish(ClockBreached.event(about, clock));
    }
  }
}
