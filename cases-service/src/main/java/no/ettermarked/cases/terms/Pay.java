package no.ettermarked.cases.terms;

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

  /**
   * From a timebank as long as there is time in it, then by time spent (PRO-12, PEC-5).
   *
   * @param timebank the key of a timebank in the same terms
   * @param price the code of a time price in the same terms, for when it is empty
   */
  record Timebank(String timebank, String price) implements Pay {}

  /**
   * By a quotation that is accepted before the work is done (VEN-15).
   *
   * @param price the code of a time price in the same terms, for making the quotation
   */
  record Quoted(String price) implements Pay {}

  /** The code of the price that belongs to it; empty when it has none. */
  default Optional<String> priceCode() {
    return switch (this) {
      case Included _, Free _ -> Optional.empty();
      case Hourly(String price) -> Optional.of(price);
      case Timebank(_, String price) -> Optional.of(price);
      case Quoted(String price) -> Optional.of(price);
    };
  }

  /** The key of the timebank it is paid from; empty when it is not. */
  default Optional<String> timebankKey() {
    return switch (this) {
      case Included _, Free _, Hourly _, Quoted _ -> Optional.empty();
      case Timebank(String timebank, _) -> Optional.of(timebank);
    };
  }

  /** The name it is known by outside. */
  default String as() {
    return switch (this) {
      case Included() -> "included";
      case Free() -> "free";
      case Hourly _ -> "hourly";
      case Timebank _ -> "timebank";
      case Quoted _ -> "quoted";
    };
  }

  /**
   * Reads what {@link #as}, {@link #timebankKey} and {@link #priceCode} write.
   *
   * @throws IllegalArgumentException naming what is unknown or missing
   */
  static Pay of(String as, @Nullable String timebank, @Nullable String price) {
    return switch (as) {
      case "included" -> new Included();
      case "free" -> new Free();
      case "hourly" -> new Hourly(required(price, "price", as));
      case "timebank" ->
          new Timebank(required(timebank, "timebank", as), required(price, "price", as));
      case "quoted" -> new Quoted(required(price, "price", as));
      default ->
          throw new IllegalArgumentException(
              "work is paid as included, free, hourly, timebank or quoted, but was '%s'"
                  .formatted(as));
    };
  }

  private static String required(@Nullable String value, String what, String as) {
    if (value == null) {
      throw new IllegalArgumentException("work paid as %s names a %s".formatted(as, what));
    }
    return value;
  }
}
