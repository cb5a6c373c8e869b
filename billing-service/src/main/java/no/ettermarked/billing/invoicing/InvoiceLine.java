package no.ettermarked.billing.invoicing;

import java.util.List;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.terms.RecurringPrice;
import no.ettermarked.kit.reasons.Reason;

/** One line of an invoice. */
public sealed interface InvoiceLine {

  Charge charge();

  /** A recurring price for one period, or the part of it that the agreement was in force. */
  record Recurring(RecurringPrice price, BilledPeriod period, Charge charge, List<Reason> reasons)
      implements InvoiceLine {
    public Recurring {
      reasons = List.copyOf(reasons);
    }
  }

  /** One piece of rated work, also when it costs nothing. */
  record Work(LoggedWork work, Rated rated) implements InvoiceLine {
    @Override
    public Charge charge() {
      return rated.charge();
    }
  }
}
