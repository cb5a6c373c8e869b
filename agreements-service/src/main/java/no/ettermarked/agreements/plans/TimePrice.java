package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;
import org.joda.money.Money;

/**
 * What an hour costs, and how time is counted.
 *
 * @param minimumMinutes what is billed at least for each case
 * @param incrementMinutes time is rounded up to whole ones of these
 */
public record TimePrice(
    Slug code,
    String name,
    Money perHour,
    long minimumMinutes,
    long incrementMinutes,
    VatPercent vat) {

  public TimePrice {
    if (perHour.isNegative()) {
      throw new IllegalArgumentException("an hour costs nothing or more, not " + perHour);
    }
    if (minimumMinutes < 0 || incrementMinutes < 1) {
      throw new IllegalArgumentException(
          "time is counted from 0 minutes in steps of at least 1, not from %d in steps of %d"
              .formatted(minimumMinutes, incrementMinutes));
    }
  }
}
