package no.ettermarked.agreements.plans;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.Money;

/**
 * What an hour costs, and how time is counted.
 *
 * @param amounts without a discount
 * @param listed where a price list has the amounts; none where they are stated
 * @param minimumMinutes what is billed at least for each case
 * @param incrementMinutes time is rounded up to whole ones of these
 * @param role whose hours they are; anybody's when there is none
 * @param discount off the price of the size (PRO-6)
 */
public record TimePrice(
    Slug code,
    String name,
    HourlyAmounts amounts,
    Optional<ListedPrice> listed,
    long minimumMinutes,
    long incrementMinutes,
    VatPercent vat,
    Optional<Slug> role,
    Optional<Discount> discount,
    Optional<String> because) {

  public TimePrice {
    if (minimumMinutes < 0 || incrementMinutes < 1) {
      throw new IllegalArgumentException(
          "time is counted from 0 minutes in steps of at least 1, not from %d in steps of %d"
              .formatted(minimumMinutes, incrementMinutes));
    }
  }

  /** What an hour costs an agreement of so many units, with the discount. */
  public Money perHour(int size) {
    Money ofSize = amounts.of(size);
    return discount.isPresent() ? discount.get().off(ofSize) : ofSize;
  }
}
