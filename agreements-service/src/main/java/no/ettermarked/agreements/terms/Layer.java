package no.ettermarked.agreements.terms;

import java.util.Optional;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.SourcedTerms;
import no.ettermarked.agreements.plans.WrittenTerms;

/**
 * Terms of one origin, of which several are put after each other.
 *
 * @param quantity how many units of it were bought; none of what an agreement says itself, which
 *     has the quantity of what it stands for
 */
public record Layer(SourcedTerms terms, Optional<Integer> quantity) {

  static Layer of(Plan plan, int quantity) {
    return new Layer(plan.terms(), Optional.of(quantity));
  }

  /** What an agreement says itself. */
  public static Layer of(String agreement, WrittenTerms own) {
    return new Layer(SourcedTerms.of("agreement", agreement, 1, own), Optional.empty());
  }
}
