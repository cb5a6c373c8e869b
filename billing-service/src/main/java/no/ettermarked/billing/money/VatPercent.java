package no.ettermarked.billing.money;

import java.math.BigDecimal;

/** A rate of VAT in percent, 0 to 100, such as 25 or 12.5. */
public record VatPercent(BigDecimal value) {
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

  public VatPercent {
    if (value.signum() < 0 || value.compareTo(HIGHEST) > 0) {
      throw new IllegalArgumentException("VAT is 0 to 100 percent, not " + value.toPlainString());
    }
    value = value.stripTrailingZeros();
  }

  public static VatPercent parse(String text) {
    return new VatPercent(new BigDecimal(text));
  }

  /** Without trailing zeros: {@code 25}, {@code 12.5}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
