package no.ettermarked.cases.clocks.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.events.CaseFacts;
import no.ettermarked.kit.outbox.Event;

/**
 * A part of a clock's working time is used and what was promised is not done.
 *
 * @param at the instant of the warning, not of the message
 */
public record ClockWarned(@JsonProperty("case") CaseFacts about, ClockFacts clock, Instant at) {
  private static final String TYPE = "no.ettermarked.cases.clock-warned.v1";

  public static Event event(Case about, CaseClock clock, int percent, Instant at) {
    return new Event(
        TYPE,
        about.id(),
        about.version(),
        new ClockWarned(CaseFacts.of(about), ClockFacts.of(clock, percent), at));
  }
}
