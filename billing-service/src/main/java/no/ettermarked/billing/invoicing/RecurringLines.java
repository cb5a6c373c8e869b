package no.ettermarked.billing.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.billing.invoicing.InvoiceLine.Recurring;
import no.ettermarked.billing.money.Charge;
import no.ettermarked.billing.terms.RecurringPrice;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.Validity;
import no.ettermarked.kit.reasons.Reason;

/**
 * What recurring prices come to in a month. Periods begin on the first of a month; the first whole
 * one on the first of a month from the agreement's first day on, for the prices of later phases
 * too. Where a price holds for a part of a period only, as many days are paid for as it holds, of
 * the days of the whole period.
 */
final class RecurringLines {
  private static final int FIRST_OF_MONTH = 1;

  private RecurringLines() {}

  static Stream<InvoiceLine> of(Terms terms, YearMonth month) {
    LocalDate first = terms.validity().startInclusive();
    return PriceHolding.of(terms.phases()).stream()
        .flatMap(holding -> lines(holding.price(), first, holding.days(), month));
  }

  private static Stream<InvoiceLine> lines(
      RecurringPrice price, LocalDate first, Validity days, YearMonth month) {
    return Cycle.startingFrom(first, FIRST_OF_MONTH, price.months())
        .periods(days, month.atDay(1))
        .takeWhile(period -> period.startInclusive().isBefore(nextMonth(month)))
        .filter(period -> billedIn(month, price, period))
        .map(period -> line(price, period));
  }

  private static boolean billedIn(YearMonth month, RecurringPrice price, BilledPeriod period) {
    return switch (price.billed()) {
      case IN_ADVANCE -> period.beginsIn(month);
      case IN_ARREARS -> period.endsIn(month);
    };
  }

  private static InvoiceLine line(RecurringPrice price, BilledPeriod period) {
    Charge charge =
        Charge.of(
            price.amount(),
            Math.multiplyExact(price.quantity(), period.days()),
            period.ofDays(),
            price.vatPercent());
    return new Recurring(
        price, period, charge, List.of(periodPaid(price, period, charge), vatAdded(price, charge)));
  }

  private static Reason periodPaid(RecurringPrice price, BilledPeriod period, Charge charge) {
    return Reason.of(
        period.whole() ? "recurring.whole-period" : "recurring.part-of-period",
        price.source(),
        Map.of(
            "name", price.name(),
            "from", period.startInclusive().toString(),
            "to", period.endExclusive().toString(),
            "days", Long.toString(period.days()),
            "of", Long.toString(period.ofDays()),
            "net", charge.net().toString()));
  }

  private static Reason vatAdded(RecurringPrice price, Charge charge) {
    return Reason.of(
        "vat.added",
        price.source(),
        Map.of("percent", price.vatPercent().toString(), "vat", charge.vat().toString()));
  }

  private static LocalDate nextMonth(YearMonth month) {
    return month.plusMonths(1).atDay(1);
  }
}
