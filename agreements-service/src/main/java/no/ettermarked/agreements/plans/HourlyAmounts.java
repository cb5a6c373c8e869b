package no.ettermarked.agreements.plans;

import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/**
 * What an hour costs agreements of different sizes (PRO-5).
 *
 * @param ordinary of the smallest agreement
 * @param bySize of larger agreements, the smallest first
 */
public record HourlyAmounts(Money ordinary, List<SizePrice> bySize) {

  /**
   * The price of agreements of a size.
   *
   * @param from how many units of the plan that brings it are bought, at least
   */
  public record SizePrice(int from, Money perHour) {}

  public HourlyAmounts {
    bySize = bySize.stream().sorted(Comparator.comparing(SizePrice::from)).toList();
    if (ordinary.isNegative()) {
      throw new IllegalArgumentException("an hour costs nothing or more, not " + ordinary);
    }
  }

  /** What an hour costs an agreement of so many units. */
  public Money of(int size) {
    Money ofSize = ordinary;
    for (SizePrice price : bySize) {
      if (price.from() <= size) {
        ofSize = price.perHour();
      }
    }
    return ofSize;
  }
}
