package no.ettermarked.businesstime.clock;

import java.time.Instant;

/** A stretch of time that a clock did not count, whatever the reason: half-open, not empty. */
public record Pause(Instant startInclusive, Instant endExclusive) {

  public Pause {
    if (!startInclusive.isBefore(endExclusive)) {
      throw new IllegalArgumentException(
          "a pause ends after it starts, but was %s to %s".formatted(startInclusive, endExclusive));
    }
  }
}
