package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.WrittenTimePrice.WrittenSizePrice;
import no.ettermarked.agreements.written.Flaw;

/** What time prices and recurring prices must hold to. */
final class PriceRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          PriceRules::timePricesHaveTheirOwnCodes,
          PriceRules::recurringPricesHaveTheirOwnCodes,
          PriceRules::hoursAreInTheCurrency,
          PriceRules::sizesAreInTheCurrency,
          PriceRules::eachSizeStandsOnce,
          PriceRules::amountsAreInTheCurrency,
          PriceRules::periodsAreBillable,
          PriceRules::wholePeriodsAreBilled);

  private PriceRules() {}

  static String inCurrency(Catalogue catalogue) {
    return "Prices are in %s, with %d decimals at most."
        .formatted(catalogue.currency(), catalogue.currency().getDecimalPlaces());
  }

  private static Stream<Flaw> timePricesHaveTheirOwnCodes(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.timePrices(), WrittenTimePrice::code, "/timePrices", "/code");
  }

  private static Stream<Flaw> recurringPricesHaveTheirOwnCodes(
      WrittenTerms terms, Surroundings around) {
    return Repeated.in(
        terms.recurringPrices(), WrittenRecurringPrice::code, "/recurringPrices", "/code");
  }

  private static Stream<Flaw> hoursAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timePrices(),
        price -> !price.perHour().isIn(around.catalogue().currency()),
        "/timePrices/%d/perHour",
        price -> inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> sizesAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timePrices(),
        price ->
            price.bySize().stream()
                .anyMatch(size -> !size.perHour().isIn(around.catalogue().currency())),
        "/timePrices/%d/bySize",
        price -> inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> eachSizeStandsOnce(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timePrices(),
        price ->
            price.bySize().stream().map(WrittenSizePrice::from).distinct().count()
                < price.bySize().size(),
        "/timePrices/%d/bySize",
        price -> "Each size has one price.");
  }

  private static Stream<Flaw> amountsAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.recurringPrices(),
        price -> !price.amount().isIn(around.catalogue().currency()),
        "/recurringPrices/%d/amount",
        price -> inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> periodsAreBillable(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.recurringPrices(),
        price -> !RecurringPrice.isBillable(price.every()),
        "/recurringPrices/%d/every",
        price -> "Expected 1 to 120 whole months, such as P1M, P3M or P1Y.");
  }

  private static Stream<Flaw> wholePeriodsAreBilled(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.recurringPrices(),
        price -> !price.isBilledInWholePeriods(),
        "/recurringPrices/%d/billedEvery",
        price -> "Bill one or more whole periods of %s at a time.".formatted(price.every()));
  }
}
