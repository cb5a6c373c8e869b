package no.ettermarked.agreements.teams;

import java.util.List;
import java.util.Optional;

/**
 * What would come of another promise.
 *
 * @param spans of the days of the promise
 * @param overbooked the first of them in which more would be promised than there is
 */
public record TeamForecast(List<CapacitySpan> spans, Optional<CapacitySpan> overbooked) {

  public TeamForecast {
    spans = List.copyOf(spans);
  }

  public static TeamForecast of(Capacity capacity, Promise wanted) {
    Capacity then = capacity.with(wanted);
    return new TeamForecast(then.during(wanted.stretch()), then.firstOverbooked(wanted.stretch()));
  }
}
