package no.ettermarked.agreements.plans;

import java.math.BigDecimal;

/** A rate of value added tax: 0 to 100 percent, with two decimals at most. */
public record VatPercent(BigDecimal percent) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public VatPercent {
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0 || percent.scale() > 2) {
      throw new IllegalArgumentException(
          "VAT is 0 to 100 percent with two decimals at most, but was " + percent);
    }
  }

  public static VatPercent parse(String text) {
    return new VatPercent(new BigDecimal(text));
  }

  public String text() {
    return percent.toPlainString();
  }
}
