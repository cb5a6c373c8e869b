package no.ettermarked.cases.terms;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How work on an admitted case is paid for. */
public sealed interface Pay {

  /** By what the customer pays anyway. */
  record Included() implements Pay {}

  /** By nobody. */
  record Free() implements Pay {}

  /**
   * By time spent.
   *
   * @param price the code of a time price in the same terms
   */
  record Hourly(String price) implements Pay {}

  /** The code of the price it is paid by; empty when it is not paid by time spent. */
  default Optional<String> priceCode() {
    return switch (this) {
      case Included _, Free _ -> Optional.empty();
      case Hourly(String price) -> Optional.of(price);
    };
  }

  /** The name it is known by outside. */
  default String as() {
    return switch (this) {
      case Included() -> "included";
      case Free() -> "free";
      case Hourly(_) -> "hourly";
    };
  }

  /**
   * Reads what {@link #as} and {@link #priceCode} write.
   *
   * @throws IllegalArgumentException naming the text, if work is not paid like that
   */
  static Pay of(String as, @Nullable String price) {
    return switch (as) {
      case "included" -> new Included();
      case "free" -> new Free();
      case "hourly" -> new Hourly(Objects.requireNonNull(price, "price of hourly"));
      default ->
          throw new IllegalArgumentException(
              "work is paid as included, free or hourly, but was '%s'".formatted(as));
    };
  }
}
