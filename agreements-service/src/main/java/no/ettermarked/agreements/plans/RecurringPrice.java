package no.ettermarked.agreements.plans;

import java.time.MonthDay;
import java.time.Period;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.Money;

/**
 * What a plan costs again and again.
 *
 * @param amount for one unit of the plan and one period
 * @param every the period: whole months or years
 * @param unit what is counted, such as {@code user} or {@code position-percent}; the plan itself
 *     when there is none
 * @param billedEvery how much is billed at a time: one or more whole periods
 * @param anchor the day of the year from which billing is counted; the agreement's first day when
 *     there is none
 * @param indexation the key of how it is adjusted; never when there is none
 */
public record RecurringPrice(
    Slug code,
    String name,
    Money amount,
    Period every,
    Billed billed,
    VatPercent vat,
    Optional<Slug> unit,
    Period billedEvery,
    Optional<MonthDay> anchor,
    Optional<Slug> indexation,
    Optional<String> because) {

  private static final int MOST_MONTHS = 120;

  public RecurringPrice {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a price is nothing or more, not " + amount);
    }
    if (!isBillable(every)) {
      throw new IllegalArgumentException("a billing period is 1 to 120 months, not " + every);
    }
    if (!isBillable(billedEvery) || billedEvery.toTotalMonths() % every.toTotalMonths() != 0) {
      throw new IllegalArgumentException(
          "whole periods of %s are billed at a time, not %s".formatted(every, billedEvery));
    }
  }

  /** Whether there are invoices of such periods: days and weeks do not fit into months. */
  static boolean isBillable(Period every) {
    long months = every.toTotalMonths();
    return every.getDays() == 0
        && every.getMonths() >= 0
        && every.getYears() >= 0
        && months >= 1
        && months <= MOST_MONTHS;
  }
}
