package no.ettermarked.local;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;

/**
 * Where to move a clock: an instant (RFC 3339), or a plus sign with an ISO 8601 duration. Days and
 * longer are those of UTC.
 */
record TimeTravel(String text) {

  /** Asks for the present only when the destination depends on it. */
  Instant from(Supplier<Instant> present) {
    try {
      return text.startsWith("+")
          ? present.get().atOffset(ZoneOffset.UTC).plus(step()).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException notUnderstood) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is neither an instant such as 2026-04-01T08:00:00Z nor a step such as +P90D",
          notUnderstood);
    }
  }

  private TemporalAmount step() {
    String amount = text.substring(1);
    return amount.contains("T") ? Duration.parse(amount) : Period.parse(amount);
  }
}
