package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What the prices of terms must hold to. */
final class PriceRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          PriceRules::timePricesHaveTheirOwnCodes,
          PriceRules::recurringPricesHaveTheirOwnCodes,
          PriceRules::hoursAreInTheCurrency,
          PriceRules::amountsAreInTheCurrency,
          PriceRules::periodsAreBillable);

  private PriceRules() {}

  private static Stream<Flaw> timePricesHaveTheirOwnCodes(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.timePrices(), WrittenTimePrice::code, "/timePrices", "/code");
  }

  private static Stream<Flaw> recurringPricesHaveTheirOwnCodes(
      WrittenTerms terms, Surroundings around) {
    return Repeated.in(
        terms.recurringPrices(), WrittenRecurringPrice::code, "/recurringPrices", "/code");
  }

  private static Stream<Flaw> hoursAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return notInCurrency(
        terms.timePrices(),
        WrittenTimePrice::perHour,
        "/timePrices/%d/perHour",
        around.catalogue());
  }

  private static Stream<Flaw> amountsAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return notInCurrency(
        terms.recurringPrices(),
        WrittenRecurringPrice::amount,
        "/recurringPrices/%d/amount",
        around.catalogue());
  }

  private static Stream<Flaw> periodsAreBillable(WrittenTerms terms, Surroundings around) {
    List<WrittenRecurringPrice> prices = terms.recurringPrices();
    return IntStream.range(0, prices.size())
        .filter(i -> !RecurringPrice.isBillable(prices.get(i).every()))
        .mapToObj(
            i ->
                new Flaw(
                    "/recurringPrices/%d/every".formatted(i),
                    "Expected 1 to 120 whole months, such as P1M, P3M or P1Y."));
  }

  private static <T> Stream<Flaw> notInCurrency(
      List<T> prices, Function<T, WrittenMoney> money, String pointer, Catalogue catalogue) {
    return IntStream.range(0, prices.size())
        .filter(i -> !money.apply(prices.get(i)).isIn(catalogue.currency()))
        .mapToObj(
            i ->
                new Flaw(
                    pointer.formatted(i),
                    "Prices are in %s, with %d decimals at most."
                        .formatted(catalogue.currency(), catalogue.currency().getDecimalPlaces())));
  }
}
