package no.ettermarked.meetings.series;

import java.time.LocalDate;
import java.util.List;
import no.ettermarked.kit.reasons.Reason;

/**
 * One turn of a series.
 *
 * @param named the date the recurrence names: it tells the turns of a series apart, for ever
 * @param held the business day it is held on
 */
public record Occurrence(LocalDate named, LocalDate held, List<Reason> because) {
  public Occurrence {
    if (held.isBefore(named)) {
      throw new IllegalArgumentException(
          "a meeting is moved forward, but was moved from %s to %s".formatted(named, held));
    }
    because = List.copyOf(because);
  }
}
