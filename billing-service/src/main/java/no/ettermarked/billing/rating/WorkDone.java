package no.ettermarked.billing.rating;

import java.time.Instant;
import java.util.Objects;

/**
 * When work began and how long it took.
 *
 * @param minutes 1 or more
 */
public record WorkDone(Instant startedAt, long minutes) {
  public WorkDone {
    Objects.requireNonNull(startedAt, "startedAt");
    if (minutes < 1) {
      throw new IllegalArgumentException("work takes 1 minute or more, not " + minutes);
    }
  }
}
