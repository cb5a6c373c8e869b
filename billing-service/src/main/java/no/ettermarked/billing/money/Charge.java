package no.ettermarked.billing.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one line comes to. Net is rounded once, from the exact product, and VAT once, from that net;
 * both half up (away from zero) to the currency's smallest unit, as invoices are rounded in the
 * Nordic countries. Totals are sums of lines, so they are never rounded.
 *
 * @param vatPercent absent where there is no price that could have a rate
 */
public record Charge(Money net, @Nullable VatPercent vatPercent, Money vat) {
  private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  public Charge {
    Objects.requireNonNull(net, "net");
    if (!net.getCurrencyUnit().equals(vat.getCurrencyUnit())) {
      throw new IllegalArgumentException("net " + net + " and VAT " + vat + " differ in currency");
    }
  }

  /**
   * A price taken {@code times / outOf} times.
   *
   * @param times such as minutes billed, or quantity times days
   * @param outOf such as 60 minutes, or the days of the whole period; above zero
   */
  public static Charge of(Money price, long times, long outOf, VatPercent vatPercent) {
    CurrencyUnit currency = price.getCurrencyUnit();
    BigDecimal net =
        price
            .getAmount()
            .multiply(BigDecimal.valueOf(times))
            .divide(BigDecimal.valueOf(outOf), currency.getDecimalPlaces(), ROUNDING);
    BigDecimal vat =
        net.multiply(vatPercent.value()).divide(PERCENT, currency.getDecimalPlaces(), ROUNDING);
    return new Charge(Money.of(currency, net), vatPercent, Money.of(currency, vat));
  }

  /** For what costs nothing. */
  public static Charge nothing(CurrencyUnit currency) {
    return new Charge(Money.zero(currency), null, Money.zero(currency));
  }

  public Money gross() {
    return net.plus(vat);
  }

  public Optional<VatPercent> rate() {
    return Optional.ofNullable(vatPercent);
  }
}
