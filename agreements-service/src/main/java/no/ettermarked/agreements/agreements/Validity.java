package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long an agreement holds: dates in the provider's zone, half-open.
 *
 * @param from the first day
 * @param to the day after the last; none when it is open-ended
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

  public Validity {
    if (to.filter(end -> !end.isAfter(from)).isPresent()) {
      throw new IllegalArgumentException(
          "an agreement ends after it begins, but was %s to %s".formatted(from, to.get()));
    }
  }

  public boolean holdsOn(LocalDate date) {
    return !date.isBefore(from) && to.map(date::isBefore).orElse(true);
  }
}
