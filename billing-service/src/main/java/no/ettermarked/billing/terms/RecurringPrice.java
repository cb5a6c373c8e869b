package no.ettermarked.billing.terms;

import java.time.Period;
import java.util.Objects;
import no.ettermarked.billing.money.VatPercent;
import no.ettermarked.kit.reasons.Source;
import org.joda.money.Money;

/**
 * What is paid again and again while the agreement is in force.
 *
 * @param amount for one, for a whole period
 * @param quantity how many are paid for
 * @param every whole months or years, such as {@code P1M}, {@code P3M}, {@code P1Y}
 */
public record RecurringPrice(
    Source source,
    String code,
    String name,
    Money amount,
    long quantity,
    Period every,
    Billed billed,
    VatPercent vatPercent) {

  public RecurringPrice {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(billed, "billed");
    Objects.requireNonNull(vatPercent, "vatPercent");
    if (quantity < 1) {
      throw new IllegalArgumentException("recurring price " + code + " is for " + quantity);
    }
    boolean wholeMonths = every.equals(Period.of(every.getYears(), every.getMonths(), 0));
    if (!wholeMonths || every.toTotalMonths() < 1) {
      throw new IllegalArgumentException(
          "recurring price " + code + " is for whole months, not " + every);
    }
  }

  public int months() {
    return Math.toIntExact(every.toTotalMonths());
  }
}
