package no.ettermarked.agreements.agreements;

import java.util.Optional;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;

/** The latest of the plans on a shelf can be offered. */
record ShelvedPlans(Shelf shelf, PriceLists prices) implements OfferedPlans {

  @Override
  public Optional<Plan> find(WantedPlan wanted) {
    return shelf.latest(wanted.plan());
  }

  @Override
  public Plan plan(PlanReference reference) {
    return shelf.plan(reference);
  }

  @Override
  public Catalogue catalogue() {
    return shelf;
  }

  static ShelvedPlans of(Shelf shelf) {
    return new ShelvedPlans(shelf, PriceLists.NONE);
  }
}
