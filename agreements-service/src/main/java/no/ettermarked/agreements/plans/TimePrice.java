package no.ettermarked.agreements.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.Money;

/**
 * What an hour costs, and how time is counted.
 *
 * @param ordinaryPerHour without a discount, for the smallest agreement
 * @param minimumMinutes what is billed at least for each case
 * @param incrementMinutes time is rounded up to whole ones of these
 * @param role whose hours they are; anybody's when there is none
 * @param discount off the price of the size (PRO-6)
 * @param bySize other prices of larger agreements, the smallest first (PRO-5)
 */
public record TimePrice(
    Slug code,
    String name,
    Money ordinaryPerHour,
    long minimumMinutes,
    long incrementMinutes,
    VatPercent vat,
    Optional<Slug> role,
    Optional<Discount> discount,
    List<SizePrice> bySize,
    Optional<String> because) {

  /**
   * The price of agreements of a size.
   *
   * @param from how many units of the plan that brings it are bought, at least
   */
  public record SizePrice(int from, Money perHour) {}

  public TimePrice {
    bySize = bySize.stream().sorted(Comparator.comparing(SizePrice::from)).toList();
    if (ordinaryPerHour.isNegative()) {
      throw new IllegalArgumentException("an hour costs nothing or more, not " + ordinaryPerHour);
    }
    if (minimumMinutes < 0 || incrementMinutes < 1) {
      throw new IllegalArgumentException(
          "time is counted from 0 minutes in steps of at least 1, not from %d in steps of %d"
              .formatted(minimumMinutes, incrementMinutes));
    }
  }

  /** What an hour costs an agreement of so many units, with the discount. */
  public Money perHour(int size) {
    Money ofSize = ordinaryPerHour;
    for (SizePrice price : bySize) {
      if (price.from() <= size) {
        ofSize = price.perHour();
      }
    }
    return discount.isPresent() ? discount.get().off(ofSize) : ofSize;
  }
}
