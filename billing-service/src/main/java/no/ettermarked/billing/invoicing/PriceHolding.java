package no.ettermarked.billing.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.ettermarked.billing.terms.Phase;
import no.ettermarked.billing.terms.RecurringPrice;
import no.ettermarked.billing.terms.Validity;

/**
 * Days on which a recurring price holds without a break. A phase that begins for another reason, as
 * when hours cost something else from then on, does not end it: what is paid in advance for a year
 * is not paid again in parts.
 */
record PriceHolding(RecurringPrice price, Validity days) {

  /**
   * All of an agreement.
   *
   * @param phases one after the other
   */
  static List<PriceHolding> of(List<Phase> phases) {
    List<PriceHolding> holdings = new ArrayList<>();
    for (Phase phase : phases) {
      for (RecurringPrice price : phase.recurringPrices()) {
        PriceHolding begun = new PriceHolding(price, phase.days());
        IntStream.range(0, holdings.size())
            .filter(i -> holdings.get(i).goesOnAs(begun))
            .findFirst()
            .ifPresentOrElse(
                i -> holdings.set(i, holdings.get(i).until(phase.days())),
                () -> holdings.add(begun));
      }
    }
    return holdings;
  }

  private boolean goesOnAs(PriceHolding next) {
    return price.equals(next.price) && days.end().equals(Optional.of(next.days.startInclusive()));
  }

  private PriceHolding until(Validity later) {
    return new PriceHolding(price, new Validity(days.startInclusive(), later.endExclusive()));
  }
}
