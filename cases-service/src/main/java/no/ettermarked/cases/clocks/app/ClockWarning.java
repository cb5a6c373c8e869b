package no.ettermarked.cases.clocks.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.events.ClockWarned;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.kit.alarms.AlarmHandler;
import no.ettermarked.kit.outbox.Outbox;

/** Tells that a part of a clock's time is used. */
@Singleton
public class ClockWarning implements AlarmHandler {
  static final String NAME = "clock-warning";
  private static final String BETWEEN = "/";

  private final Clocks clocks;
  private final Cases cases;
  private final Outbox outbox;

  ClockWarning(Clocks clocks, Cases cases, Outbox outbox) {
    this.clocks = clocks;
    this.cases = cases;
    this.outbox = outbox;
  }

  static String subject(UUID clock, int percent) {
    return clock + BETWEEN + percent;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    String[] parts = subject.split(BETWEEN, -1);
    CaseClock clock = clocks.find(UUID.fromString(parts[0])).orElseThrow();
    if (clock.isRunning()) {
      outbox.publish(
          ClockWarned.event(
              cases.find(clock.caseId()).orElseThrow(), clock, Integer.parseInt(parts[1]), dueAt));
    }
  }
}
