package no.ettermarked.agreements.plans;

import java.time.Period;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.Money;

/**
 * What a plan costs again and again.
 *
 * @param amount for one unit of the plan and one period
 * @param every the period: whole months or years
 */
public record RecurringPrice(
    Slug code, String name, Money amount, Period every, Billed billed, VatPercent vat) {

  private static final int MOST_MONTHS = 120;

  public RecurringPrice {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a price is nothing or more, not " + amount);
    }
    if (!isBillable(every)) {
      throw new IllegalArgumentException("a billing period is 1 to 120 months, not " + every);
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
