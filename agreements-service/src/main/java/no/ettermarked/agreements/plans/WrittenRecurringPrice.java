package no.ettermarked.agreements.plans;

import java.time.Period;
import no.ettermarked.agreements.written.Slug;

/** What a plan costs again and again, as it is written. */
public record WrittenRecurringPrice(
    String code, String name, WrittenMoney amount, Period every, String billed, String vatPercent) {

  public RecurringPrice read() {
    return new RecurringPrice(
        new Slug(code),
        name,
        amount.read(),
        every,
        Billed.parse(billed),
        VatPercent.parse(vatPercent));
  }
}
