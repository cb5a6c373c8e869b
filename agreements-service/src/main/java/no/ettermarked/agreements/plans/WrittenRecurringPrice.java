package no.ettermarked.agreements.plans;

import java.time.MonthDay;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a plan costs again and again, as it is written.
 *
 * @param billedEvery how much is billed at a time; one period when it is missing
 * @param anchor a day of every year, {@code --MM-dd}
 */
public record WrittenRecurringPrice(
    String code,
    String name,
    WrittenMoney amount,
    Period every,
    String billed,
    String vatPercent,
    @Nullable String unit,
    @Nullable Period billedEvery,
    @Nullable String anchor,
    @Nullable String indexation,
    @Nullable String because) {

  public RecurringPrice read() {
    return new RecurringPrice(
        new Slug(code),
        name,
        amount.read(),
        every,
        Billed.parse(billed),
        VatPercent.parse(vatPercent),
        Optional.ofNullable(unit).map(Slug::new),
        Objects.requireNonNullElse(billedEvery, every),
        Optional.ofNullable(anchor).map(MonthDay::parse),
        Optional.ofNullable(indexation).map(Slug::new),
        Optional.ofNullable(because));
  }

  /** Whether whole periods are billed at a time. */
  boolean isBilledInWholePeriods() {
    return billedEvery == null
        || !RecurringPrice.isBillable(every)
        || (RecurringPrice.isBillable(billedEvery)
            && billedEvery.toTotalMonths() % every.toTotalMonths() == 0);
  }
}
