package no.ettermarked.cases.clocks.events;

import java.time.Instant;
import no.ettermarked.cases.clocks.CaseClock;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of a clock that rang.
 *
 * @param percent of the working time used, when it warned
 */
public record ClockFacts(
    String measure, Instant startedAt, Instant dueAt, @Nullable Integer percent) {

  static ClockFacts of(CaseClock clock, @Nullable Integer percent) {
    return new ClockFacts(clock.measure().text(), clock.startedAt(), clock.dueAt(), percent);
  }
}
