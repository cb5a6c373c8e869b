package no.ettermarked.cases.handling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work done on a case. It may be logged after the case was resolved: what was worked is worked.
 *
 * @param minutes 1 to 1440: longer work is logged day by day
 */
public record WorkLog(
    UUID id,
    UUID caseId,
    Instant startedAt,
    long minutes,
    String performedBy,
    @Nullable String description) {

  /** The most minutes of one log. */
  public static final long MOST_MINUTES = 24 * 60;

  public WorkLog {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new IllegalArgumentException(
          "work is logged in 1 to %d minutes, but was %d".formatted(MOST_MINUTES, minutes));
    }
  }

  /** Why it cannot be logged now, if it cannot: work is logged once it has begun. */
  public Optional<Refusal> refusal(Instant now) {
    return startedAt.isAfter(now) ? Optional.of(Refusal.IN_THE_FUTURE) : Optional.empty();
  }
}
