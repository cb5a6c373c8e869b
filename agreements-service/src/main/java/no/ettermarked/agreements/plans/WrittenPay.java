package no.ettermarked.agreements.plans;

import java.util.Objects;
import java.util.Set;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How work is paid, as it is written.
 *
 * @param as {@code included}, {@code free}, {@code hourly}, {@code timebank} or {@code quoted}
 * @param price the code of a time price, for the last three
 * @param timebank the key of a timebank, for {@code timebank}
 */
public record WrittenPay(String as, @Nullable String price, @Nullable String timebank) {

  private static final Set<String> WITH_PRICE = Set.of("hourly", "timebank", "quoted");

  boolean wantsPrice() {
    return WITH_PRICE.contains(as);
  }

  boolean wantsTimebank() {
    return as.equals("timebank");
  }

  Pay read() {
    return switch (as) {
      case "included" -> new Pay.Included();
      case "free" -> new Pay.Free();
      case "hourly" -> new Pay.Hourly(slug(price));
      case "timebank" -> new Pay.FromTimebank(slug(timebank), slug(price));
      case "quoted" -> new Pay.Quoted(slug(price));
      default ->
          throw new IllegalArgumentException(
              "work is paid as included, free, hourly, timebank or quoted, not " + as);
    };
  }

  private static Slug slug(@Nullable String name) {
    return new Slug(Objects.requireNonNull(name));
  }
}
