package no.ettermarked.cases.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an agreement is in force, local days of the provider's zone, half-open.
 *
 * @param to the first day on which it is no longer in force; null for an agreement without an end
 */
public record AgreementPeriod(LocalDate from, @Nullable LocalDate to, ZoneId zone) {

  public AgreementPeriod {
    if (to != null && !to.isAfter(from)) {
      throw new IllegalArgumentException(
          "an agreement ends after it begins, but was from %s to %s".formatted(from, to));
    }
  }

  public boolean contains(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
