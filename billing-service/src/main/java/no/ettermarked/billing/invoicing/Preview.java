package no.ettermarked.billing.invoicing;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.billing.invoicing.InvoiceLine.Work;
import no.ettermarked.billing.terms.Terms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The answer to what an invoice would say. */
public sealed interface Preview {

  /** It would say this. */
  record Previewed(InvoicePreview invoice) implements Preview {}

  /** One invoice has one currency, and what there is to bill has several. */
  record CurrenciesDiffer(List<CurrencyUnit> currencies) implements Preview {
    public CurrenciesDiffer {
      currencies = List.copyOf(currencies);
    }
  }

  /**
   * Previews a month: first what recurs, then work in the order in which it was done.
   *
   * @param ofCustomer all terms of the customer, those that began first first; at least one
   * @param work rated work that was performed in the month
   * @param workWaiting how much work of the month has no price yet
   */
  static Preview of(
      UUID customer, YearMonth month, List<Terms> ofCustomer, List<Work> work, long workWaiting) {
    List<InvoiceLine> lines =
        Stream.concat(
                ofCustomer.stream().flatMap(terms -> RecurringLines.of(terms, month)),
                work.stream())
            .toList();
    List<CurrencyUnit> currencies =
        lines.stream()
            .map(line -> line.charge().net())
            .map(Money::getCurrencyUnit)
            .distinct()
            .sorted()
            .toList();
    CurrencyUnit usual = ofCustomer.getFirst().provider().currency();
    return switch (currencies.size()) {
      case 0 -> new Previewed(new InvoicePreview(customer, month, usual, lines, workWaiting));
      case 1 ->
          new Previewed(
              new InvoicePreview(customer, month, currencies.getFirst(), lines, workWaiting));
      default -> new CurrenciesDiffer(currencies);
    };
  }
}
