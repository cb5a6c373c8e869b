package no.ettermarked.billing.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ettermarked.billing.money.Charge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What an invoice of a month would say. Totals are the sums of the lines, to the last unit.
 *
 * @param workWaiting how much work of the month has no price yet, and so no line
 */
public record InvoicePreview(
    UUID customer,
    YearMonth period,
    CurrencyUnit currency,
    List<InvoiceLine> lines,
    long workWaiting) {

  public InvoicePreview {
    Objects.requireNonNull(customer, "customer");
    Objects.requireNonNull(period, "period");
    lines = List.copyOf(lines);
  }

  public Money net() {
    return sum(lines.stream().map(InvoiceLine::charge).map(Charge::net).toList());
  }

  public Money vat() {
    return sum(lines.stream().map(InvoiceLine::charge).map(Charge::vat).toList());
  }

  public Money gross() {
    return net().plus(vat());
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }
}
