package no.ettermarked.agreements.teams;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a position, or of several.
 *
 * @param basisPoints hundredths of a percent; 10,000 is a whole position
 */
public record Share(long basisPoints) implements Comparable<Share> {

  /** Percent as they are written: at most two decimals. */
  public static final String FORM = "^[0-9]{1,5}(\\.[0-9]{1,2})?$";

  public static final Share NONE = new Share(0);
  public static final Share WHOLE = new Share(10_000);

  private static final int DECIMALS = 2;

  public Share {
    if (basisPoints < 0) {
      throw new IllegalArgumentException("a share is none or more, not " + basisPoints);
    }
  }

  /**
   * @param percent such as {@code 37} or {@code 37.5}
   */
  public static Share ofPercent(String percent) {
    if (!percent.matches(FORM)) {
      throw new IllegalArgumentException(
          "percent have at most two decimals, but were '%s'".formatted(percent));
    }
    return new Share(
        new BigDecimal(percent)
            .movePointRight(DECIMALS)
            .setScale(0, RoundingMode.UNNECESSARY)
            .longValueExact());
  }

  /** Such as {@code 37.5}. */
  public String percent() {
    return BigDecimal.valueOf(basisPoints, DECIMALS).stripTrailingZeros().toPlainString();
  }

  public Share plus(Share other) {
    return new Share(Math.addExact(basisPoints, other.basisPoints));
  }

  /** What is left when another share is taken; none when that is more. */
  public Share less(Share other) {
    return new Share(Math.max(0, basisPoints - other.basisPoints));
  }

  @Override
  public int compareTo(Share other) {
    return Long.compare(basisPoints, other.basisPoints);
  }
}
