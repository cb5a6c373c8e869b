package no.ettermarked.cases.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, local days of the provider's zone, half-open.
 *
 * @param to the first day on which it no longer holds; null when it has no end
 */
public record LocalDays(LocalDate from, @Nullable LocalDate to, ZoneId zone) {

  public LocalDays {
    if (to != null && !to.isAfter(from)) {
      throw new IllegalArgumentException(
          "days end after they begin, but were from %s to %s".formatted(from, to));
    }
  }

  public boolean contains(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether the other days begin when these end. */
  boolean isFollowedBy(LocalDays next) {
    return next.from.equals(to);
  }
}
