package no.ettermarked.meetings.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement, or a phase of it, holds: local dates in the provider's zone, half-open.
 *
 * @param from the first day
 * @param to the first day after it; none is open-ended
 */
public record AgreementPeriod(LocalDate from, @Nullable LocalDate to) {
  public AgreementPeriod {
    if (to != null && !to.isAfter(from)) {
      throw new IllegalArgumentException(
          "an agreement ends after it begins, but was %s to %s".formatted(from, to));
    }
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(to);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !endedBy(date);
  }

  /** Whether it no longer holds on a date. */
  public boolean endedBy(LocalDate date) {
    return to != null && !date.isBefore(to);
  }
}
