package no.ettermarked.agreements.terms;

import no.ettermarked.agreements.plans.PlanReference;

/**
 * A plan in an agreement.
 *
 * @param quantity how many units of it: its recurring prices are for one
 */
public record BoughtPlan(PlanReference plan, int quantity) {

  public BoughtPlan {
    if (quantity < 1) {
      throw new IllegalArgumentException("one or more of a plan are bought, not " + quantity);
    }
  }
}
