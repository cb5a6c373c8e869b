package no.ettermarked.billing.terms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Days of an agreement on which the same terms hold, and what they say about what things cost.
 *
 * @param coverage ordered; the first rule that matches decides
 */
public record Phase(
    Validity days,
    List<CoverageRule> coverage,
    List<TimePrice> timePrices,
    List<RecurringPrice> recurringPrices) {

  public Phase {
    Objects.requireNonNull(days, "days");
    coverage = List.copyOf(coverage);
    timePrices = List.copyOf(timePrices);
    recurringPrices = List.copyOf(recurringPrices);
  }

  public Optional<TimePrice> timePrice(String code) {
    return timePrices.stream().filter(price -> price.code().equals(code)).findFirst();
  }

  /** What the currencies of all prices are. */
  Stream<CurrencyUnit> currencies() {
    return Stream.concat(
            timePrices.stream().map(TimePrice::perHour),
            recurringPrices.stream().map(RecurringPrice::amount))
        .map(Money::getCurrencyUnit);
  }

  /** The first rule that matches the enquiry, or that may match it, if there is one. */
  public Optional<CoverageRule> coverageOf(Enquiry enquiry) {
    return coverage.stream()
        .filter(rule -> rule.when().match(enquiry) != When.Match.NO)
        .findFirst();
  }
}
