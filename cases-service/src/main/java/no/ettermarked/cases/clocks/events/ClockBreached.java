package no.ettermarked.cases.clocks.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.kit.outbox.Event;

/**
 * What was promised was not done when it was due.
 *
 * @param at when it was due, not when that was noticed
 */
public record ClockBreached(@JsonProperty("case") CaseFacts about, ClockFacts clock, Instant at) {
  private static final String TYPE = "no.ettermarked.cases.clock-breached.v1";

  public static Event event(Case about, CaseClock clock) {
    return new Event(
        TYPE,
        about.id(),
        about.version(),
        new ClockBreached(CaseFacts.of(about), ClockFacts.of(clock, null), clock.dueAt()));
  }
}
