package no.ettermarked.billing.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The terms of one agreement, as far as they decide what things cost.
 *
 * @param version grows with every change of the agreement's terms
 * @param coverage ordered; the first rule that matches decides
 */
public record Terms(
    UUID agreement,
    long version,
    UUID customer,
    Validity validity,
    ProviderProfile provider,
    List<CoverageRule> coverage,
    List<TimePrice> timePrices,
    List<RecurringPrice> recurringPrices) {

  public Terms {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(validity, "validity");
    coverage = List.copyOf(coverage);
    timePrices = List.copyOf(timePrices);
    recurringPrices = List.copyOf(recurringPrices);
    CurrencyUnit currency = provider.currency();
    Stream.concat(
            timePrices.stream().map(TimePrice::perHour),
            recurringPrices.stream().map(RecurringPrice::amount))
        .map(Money::getCurrencyUnit)
        .filter(other -> !other.equals(currency))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "a price is in " + other + " and the provider's currency is " + currency);
            });
  }

  /** The day an instant falls on for the provider. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(provider.zone()).toLocalDate();
  }

  public boolean inForceAt(Instant instant) {
    return validity.contains(dayOf(instant));
  }

  public Optional<TimePrice> timePrice(String code) {
    return timePrices.stream().filter(price -> price.code().equals(code)).findFirst();
  }

  /** The rule that decides about the enquiry, if there is one. */
  public Optional<CoverageRule> coverageOf(Enquiry enquiry) {
    return coverage.stream().filter(rule -> rule.when().matches(enquiry)).findFirst();
  }
}
