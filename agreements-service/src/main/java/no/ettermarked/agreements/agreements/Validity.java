package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long something holds: dates in the provider's zone, half-open.
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

  /** Whether it holds on the day before another, so that what follows then leaves no gap. */
  public boolean reaches(LocalDate day) {
    return from.isBefore(day) && to.map(end -> !end.isBefore(day)).orElse(true);
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(Validity other) {
    return other.holdsOn(from) || holdsOn(other.from);
  }

  /** Whether it holds on every day on which the other does. */
  boolean contains(Validity other) {
    return !other.from.isBefore(from)
        && (to.isEmpty() || other.to.filter(end -> !end.isAfter(to.get())).isPresent());
  }

  /** The same, but not from a day on. */
  public Validity until(LocalDate day) {
    return to.filter(end -> !end.isAfter(day)).isPresent()
        ? this
        : new Validity(from, Optional.of(day));
  }

  /** The day on which it holds that is nearest to another. */
  LocalDate nearest(LocalDate day) {
    if (day.isBefore(from)) {
      return from;
    }
    return to.filter(end -> !day.isBefore(end)).map(end -> end.minusDays(1)).orElse(day);
  }
}
