package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What the prices of a plan must hold to. */
final class PriceRules {

  static final List<PlanRules.Rule> ALL =
      List.of(
          PriceRules::timePricesHaveTheirOwnCodes,
          PriceRules::recurringPricesHaveTheirOwnCodes,
          PriceRules::hoursAreInTheCurrency,
          PriceRules::amountsAreInTheCurrency,
          PriceRules::periodsAreBillable);

  private PriceRules() {}

  private static Stream<Flaw> timePricesHaveTheirOwnCodes(WrittenPlan plan, Catalogue catalogue) {
    return Repeated.in(plan.timePrices(), WrittenTimePrice::code, "/timePrices", "/code");
  }

  private static Stream<Flaw> recurringPricesHaveTheirOwnCodes(
      WrittenPlan plan, Catalogue catalogue) {
    return Repeated.in(
        plan.recurringPrices(), WrittenRecurringPrice::code, "/recurringPrices", "/code");
  }

  private static Stream<Flaw> hoursAreInTheCurrency(WrittenPlan plan, Catalogue catalogue) {
    return notInCurrency(
        plan.timePrices(), WrittenTimePrice::perHour, "/timePrices/%d/perHour", catalogue);
  }

  private static Stream<Flaw> amountsAreInTheCurrency(WrittenPlan plan, Catalogue catalogue) {
    return notInCurrency(
        plan.recurringPrices(),
        WrittenRecurringPrice::amount,
        "/recurringPrices/%d/amount",
        catalogue);
  }

  private static Stream<Flaw> periodsAreBillable(WrittenPlan plan, Catalogue catalogue) {
    List<WrittenRecurringPrice> prices = plan.recurringPrices();
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
