package no.ettermarked.agreements.agreements;

import java.util.List;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.UnpricedTerms;

/**
 * A time in which the same plans hold, at the same prices: another begins where a price list has
 * another version (PRO-5).
 */
public record PricedPhase(Phase phase, MergedTerms terms) {

  /** The parts of a phase, one for each version of the price lists that its terms name. */
  static List<PricedPhase> of(Phase phase, UnpricedTerms terms, PriceLists prices) {
    return phase
        .beginningOn(
            terms.listed().stream()
                .map(PriceReference::list)
                .distinct()
                .flatMap(list -> prices.begins(list).stream()))
        .stream()
        .map(part -> new PricedPhase(part, terms.on(part.period().from(), prices)))
        .toList();
  }
}
