package no.ettermarked.billing.terms;

import java.util.Objects;
import java.util.Optional;
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
   * A timebank pays as long as there is time in it, then the customer by time spent.
   *
   * @param timebank the key of the timebank
   * @param price the code of the time price for when it is empty
   */
  record Timebank(String timebank, String price) implements Pay {
    public Timebank {
      Objects.requireNonNull(timebank, "timebank");
      Objects.requireNonNull(price, "price");
    }
  }

  /**
   * The customer pays what a quotation says.
   *
   * @param price the code of the time price for making it
   */
  record Quoted(String price) implements Pay {
    public Quoted {
      Objects.requireNonNull(price, "price");
    }
  }

  /**
   * Reads the terms' own words.
   *
   * @param as {@code included}, {@code free}, {@code hourly}, {@code timebank} or {@code quoted}
   * @param timebank the key of the timebank, for {@code timebank}
   * @param price the code of the time price, for the last three
   */
  static Pay parse(String as, @Nullable String timebank, @Nullable String price) {
    return switch (as) {
      case "included" -> new Included();
      case "free" -> new Free();
      case "hourly" -> new Hourly(named("price", price, as));
      case "timebank" -> new Timebank(named("timebank", timebank, as), named("price", price, as));
      case "quoted" -> new Quoted(named("price", price, as));
      default -> throw new IllegalArgumentException("pay as " + as + " is not known here");
    };
  }

  private static String named(String what, @Nullable String name, String as) {
    if (name == null) {
      throw new IllegalArgumentException("pay as " + as + " names no " + what);
    }
    return name;
  }

  /** The word the terms use for it. */
  default String word() {
    return switch (this) {
      case Included _ -> "included";
      case Free _ -> "free";
      case Hourly _ -> "hourly";
      case Timebank _ -> "timebank";
      case Quoted _ -> "quoted";
    };
  }

  default Optional<String> priceCode() {
    return switch (this) {
      case Included _, Free _ -> Optional.empty();
      case Hourly(String price) -> Optional.of(price);
      case Timebank(_, String price) -> Optional.of(price);
      case Quoted(String price) -> Optional.of(price);
    };
  }

  default Optional<String> timebankKey() {
    return switch (this) {
      case Included _, Free _, Hourly _, Quoted _ -> Optional.empty();
      case Timebank(String timebank, _) -> Optional.of(timebank);
    };
  }
}
