package no.ettermarked.billing.terms;

import java.util.Objects;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an hour costs and how minutes are counted.
 *
 * @param listed the price list, and the version of it, that has the amount; none where it stands in
 *     {@code source}
 * @param minimumMinutes what a case is billed for at least, once work on it has begun; 0 or more
 * @param incrementMinutes every begun one counts in full; 1 or more
 */
public record TimePrice(
    Source source,
    @Nullable Source listed,
    String code,
    String name,
    Money perHour,
    long minimumMinutes,
    long incrementMinutes,
    VatPercent vatPercent) {

  public TimePrice {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(vatPercent, "vatPercent");
    if (perHour.isNegative()) {
      throw new IllegalArgumentException("time price " + code + " is below zero: " + perHour);
    }
    if (minimumMinutes < 0) {
      throw new IllegalArgumentException(
          "time price " + code + " has a minimum of " + minimumMinutes + " minutes");
    }
    if (incrementMinutes < 1) {
      throw new IllegalArgumentException(
          "time price " + code + " counts in steps of " + incrementMinutes + " minutes");
    }
  }

  /** The minutes in whole increments, the last one begun counted in full. */
  public long inIncrements(long minutes) {
    return Math.multiplyExact(Math.ceilDiv(minutes, incrementMinutes), incrementMinutes);
  }
}
