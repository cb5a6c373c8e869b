package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What time prices and recurring prices must hold to. */
final class PriceRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          PriceRules::timePricesHaveTheirOwnCodes,
          PriceRules::recurringPricesHaveTheirOwnCodes,
          PriceRules::hoursHaveAmountsOrAList,
          PriceRules::priceListsPriceThem,
          PriceRules::hoursAreInTheCurrency,
          PriceRules::sizesAreInTheCurrency,
          PriceRules::eachSizeStandsOnce,
          PriceRules::amountsAreInTheCurrency,
          PriceRules::periodsAreBillable,
          PriceRules::wholePeriodsAreBilled);

  private PriceRules() {}

  static String inCurrency(Catalogue catalogue) {
    return WrittenMoney.expectedIn(catalogue.currency());
  }

  private static Stream<Flaw> timePricesHaveTheirOwnCodes(WrittenTerms terms, Surroundings around) {
    return Repeated.in(terms.timePrices(), WrittenTimePrice::code, "/timePrices", "/code");
  }

  private static Stream<Flaw> recurringPricesHaveTheirOwnCodes(
      WrittenTerms terms, Surroundings around) {
    return Repeated.in(
        terms.recurringPrices(), WrittenRecurringPrice::code, "/recurringPrices", "/code");
  }

  private static Stream<Flaw> hoursHaveAmountsOrAList(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timePrices(),
        price ->
            (price.perHour() == null) == (price.priceList() == null)
                || (price.priceList() != null && !price.bySize().isEmpty()),
        "/timePrices/%d",
        price -> "Give amounts here, perHour and bySize, or the priceList that has them.");
  }

  private static Stream<Flaw> priceListsPriceThem(WrittenTerms terms, Surroundings around) {
    return IntStream.range(0, terms.timePrices().size())
        .boxed()
        .flatMap(
            i ->
                terms.timePrices().get(i).reference().stream()
                    .flatMap(price -> unpriced(price, around.catalogue()).stream())
                    .map(flaw -> flaw.under("/timePrices/%d/priceList".formatted(i))));
  }

  private static Optional<Flaw> unpriced(PriceReference price, Catalogue catalogue) {
    Optional<Set<Slug>> priced = catalogue.pricedBy(price.list());
    if (priced.isEmpty()) {
      return Optional.of(
          new Flaw("/key", "There is no price list %s. Publish it first.".formatted(price.list())));
    }
    return priced.get().contains(price.code())
        ? Optional.empty()
        : Optional.of(
            new Flaw(
                "/code",
                "The latest version of the price list %s does not price %s."
                    .formatted(price.list(), price.code())));
  }

  private static Stream<Flaw> hoursAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return wrongAmounts(
        terms,
        amounts -> !amounts.isOrdinaryIn(around.catalogue().currency()),
        "/timePrices/%d/perHour",
        inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> sizesAreInTheCurrency(WrittenTerms terms, Surroundings around) {
    return wrongAmounts(
        terms,
        amounts -> !amounts.areSizesIn(around.catalogue().currency()),
        "/timePrices/%d/bySize",
        inCurrency(around.catalogue()));
  }

  private static Stream<Flaw> eachSizeStandsOnce(WrittenTerms terms, Surroundings around) {
    return wrongAmounts(
        terms,
        amounts -> !amounts.hasEachSizeOnce(),
        "/timePrices/%d/bySize",
        "Each size has one price.");
  }

  private static Stream<Flaw> wrongAmounts(
      WrittenTerms terms, Predicate<WrittenHourlyAmounts> wrong, String pointer, String sentence) {
    return Each.wrong(
        terms.timePrices(),
        price -> price.amounts().filter(wrong).isPresent(),
        pointer,
        price -> sentence);
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
