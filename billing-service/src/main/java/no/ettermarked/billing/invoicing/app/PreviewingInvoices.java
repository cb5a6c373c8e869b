package no.ettermarked.billing.invoicing.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.billing.invoicing.InvoiceLine.Work;
import no.ettermarked.billing.invoicing.Preview;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.rating.store.WorkLedger;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.store.KnownTerms;
import no.ettermarked.kit.identity.Caller;

/** Says what an invoice would say if it were made now, and stores nothing. */
@Singleton
public class PreviewingInvoices {
  private final KnownTerms known;
  private final WorkLedger ledger;
  private final Caller caller;

  PreviewingInvoices(KnownTerms known, WorkLedger ledger, Caller caller) {
    this.known = known;
    this.ledger = ledger;
    this.caller = caller;
  }

  /** Previews a month of a customer; empty when the caller has no such customer. */
  @Transactional
  public Optional<Preview> preview(UUID customer, YearMonth month) {
    List<Terms> terms = caller.mayActFor(customer) ? known.ofCustomer(customer) : List.<Terms>of();
    return terms.isEmpty() ? Optional.empty() : Optional.of(preview(customer, month, terms));
  }

  private Preview preview(UUID customer, YearMonth month, List<Terms> terms) {
    LocalDate from = month.atDay(1);
    LocalDate to = month.plusMonths(1).atDay(1);
    ZoneId zone = terms.getFirst().provider().zone();
    return Preview.of(
        customer,
        month,
        terms,
        ledger.performed(customer, from, to).flatMap(PreviewingInvoices::line).toList(),
        ledger.waiting(
            customer, from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant()));
  }

  private static Stream<Work> line(BilledWork billed) {
    return switch (billed.rating()) {
      case Rated rated -> Stream.of(new Work(billed.work(), rated));
      case Waiting _ -> Stream.empty();
    };
  }
}
