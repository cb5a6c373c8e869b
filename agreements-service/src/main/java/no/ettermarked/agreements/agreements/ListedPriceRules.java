package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.PriceReference;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.Layer;
import no.ettermarked.agreements.terms.UnpricedTerms;
import no.ettermarked.agreements.written.Flaw;

/**
 * Price lists must price what an agreement asks of them from the first day on which it does. Later
 * versions price whatever an earlier one did, so they then price it for good.
 */
final class ListedPriceRules {

  private ListedPriceRules() {}

  /**
   * @param own what the agreement says itself, such as nothing is wrong with
   */
  static Stream<Flaw> unpriced(
      NewAgreement agreement, WrittenTerms own, AgreementRules.OfferedPlans plans) {
    return PhaseRules.phases(agreement, plans)
        .flatMap(
            phase ->
                UnpricedTerms.of(Layer.of("", own), phase.items(), plans::plan).listed().stream()
                    .map(price -> new Asked(price, phase.period().from())))
        .distinct()
        .filter(asked -> plans.prices().find(asked.price(), asked.on()).isEmpty())
        .map(asked -> asked.flaw(agreement));
  }

  private record Asked(PriceReference price, LocalDate on) {

    private Flaw flaw(NewAgreement agreement) {
      return new Flaw(
          on.equals(agreement.from()) ? "/from" : "/items",
          "The price list %s does not price %s on %s.".formatted(price.list(), price.code(), on));
    }
  }
}
