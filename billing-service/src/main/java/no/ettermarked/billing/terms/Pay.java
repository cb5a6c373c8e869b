package no.ettermarked.billing.terms;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who pays for work that is admitted. */
public sealed interface Pay {

  /** The agreement's recurring price has paid for it. */
  record Included() implements Pay {}

  /** Nobody pays. */
  record Free() implements Pay {}

  /**
   * The customer pays by time spent.
   *
   * @param price the code of the time price
   */
  record Hourly(String price) implements Pay {
    public Hourly {
      Objects.requireNonNull(price, "price");
    }
  }

  /**
   * Reads the terms' own words.
   *
   * @param as {@code included}, {@code free} or {@code hourly}
   * @param price the code of the time price, for {@code hourly}
   */
  static Pay parse(String as, @Nullable String price) {
    return switch (as) {
      case "included" -> new Included();
      case "free" -> new Free();
      case "hourly" -> {
        if (price == null) {
          throw new IllegalArgumentException("pay as hourly names no price");
        }
        yield new Hourly(price);
      }
      default -> throw new IllegalArgumentException("pay as " + as + " is not known here");
    };
  }

  /** The word the terms use for it. */
  default String word() {
    return switch (this) {
      case Included included -> "included";
      case Free free -> "free";
      case Hourly hourly -> "hourly";
    };
  }
}
