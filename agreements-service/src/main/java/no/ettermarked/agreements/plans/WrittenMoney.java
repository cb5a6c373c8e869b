package no.ettermarked.agreements.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An amount as it is written: a decimal number, and ISO 4217. */
public record WrittenMoney(String amount, String currency) {

  /**
   * The amount, with the decimals of its currency, however many zeros it was written with.
   *
   * @throws ArithmeticException when it is finer than the smallest coin
   */
  public Money read() {
    return Money.of(CurrencyUnit.of(currency), new BigDecimal(amount), RoundingMode.UNNECESSARY);
  }

  /** Whether it is in a currency, and no finer than its smallest coin. */
  public boolean isIn(CurrencyUnit wanted) {
    return currency.equals(wanted.getCode())
        && new BigDecimal(amount).stripTrailingZeros().scale() <= wanted.getDecimalPlaces();
  }

  /** What is right, for who has written an amount that is not in the currency. */
  public static String expectedIn(CurrencyUnit currency) {
    return "Prices are in %s, with %d decimals at most."
        .formatted(currency, currency.getDecimalPlaces());
  }
}
