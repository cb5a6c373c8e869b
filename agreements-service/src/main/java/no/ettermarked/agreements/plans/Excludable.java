package no.ettermarked.agreements.plans;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Parts of terms of which an agreement may leave something out: what is in them has a name, and
 * nothing else in terms refers to it by that name.
 */
public enum Excludable {
  RECURRING_PRICES(
      "recurringPrices", terms -> names(terms.recurringPrices(), WrittenRecurringPrice::code)),
  ONE_OFF_PRICES("oneOffPrices", terms -> names(terms.oneOffPrices(), OneOffPrice::code)),
  MEETINGS("meetings", terms -> names(terms.meetings(), WrittenMeeting::key)),
  ACTIVITIES("activities", terms -> names(terms.activities(), Activity::key)),
  ENTITLEMENTS("entitlements", terms -> names(terms.entitlements(), Entitlement::key));

  private final String text;
  private final Function<WrittenTerms, Stream<String>> names;

  Excludable(String text, Function<WrittenTerms, Stream<String>> names) {
    this.text = text;
    this.names = names;
  }

  /** Whether the terms say something of that name themselves. */
  boolean isIn(WrittenTerms terms, String name) {
    return names.apply(terms).anyMatch(name::equals);
  }

  static Excludable parse(String text) {
    return Arrays.stream(values())
        .filter(part -> part.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "what is left out is of recurringPrices, oneOffPrices, meetings, activities or"
                        + " entitlements, but was of '%s'".formatted(text)));
  }

  private static <T> Stream<String> names(List<T> things, Function<T, String> name) {
    return things.stream().map(name);
  }
}
