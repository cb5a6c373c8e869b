package no.ettermarked.agreements.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** A percentage off a price: 0 to 100, with two decimals at most. */
public record Discount(BigDecimal percent) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public Discount {
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0 || percent.scale() > 2) {
      throw new IllegalArgumentException(
          "a discount is 0 to 100 percent with two decimals at most, but was " + percent);
    }
  }

  public static Discount parse(String text) {
    return new Discount(new BigDecimal(text));
  }

  /** The price less the discount, rounded half up to the smallest coin. */
  public Money off(Money price) {
    return price.multipliedBy(ALL.subtract(percent).movePointLeft(2), RoundingMode.HALF_UP);
  }
}
