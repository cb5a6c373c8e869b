package no.ettermarked.billing.terms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds: local dates in the provider's zone, half-open.
 *
 * @param endExclusive absent for an open end
 */
public record Validity(LocalDate startInclusive, @Nullable LocalDate endExclusive) {
  public Validity {
    Objects.requireNonNull(startInclusive, "startInclusive");
    if (endExclusive != null && endExclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "what holds from " + startInclusive + " cannot end on " + endExclusive);
    }
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(endExclusive);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive) && (endExclusive == null || day.isBefore(endExclusive));
  }
}
