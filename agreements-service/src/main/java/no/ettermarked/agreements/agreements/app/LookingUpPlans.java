package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.agreements.WantedPlan;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.plans.app.PublishedCatalogues;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;

/** Looks up the plans that can be offered, and what an agreement's own terms can refer to. */
@Singleton
class LookingUpPlans {
  private final FindingPlans plans;
  private final PublishedCatalogues catalogues;
  private final FindingPriceLists priceLists;

  LookingUpPlans(FindingPlans plans, PublishedCatalogues catalogues, FindingPriceLists priceLists) {
    this.plans = plans;
    this.catalogues = catalogues;
    this.priceLists = priceLists;
  }

  OfferedPlans now() {
    return new Lookup(plans, plans.lookup(), catalogues.now(), priceLists.lookup());
  }

  private record Lookup(
      FindingPlans plans,
      Function<PlanReference, Plan> versions,
      Catalogue catalogue,
      PriceLists prices)
      implements OfferedPlans {

    @Override
    public Optional<Plan> find(WantedPlan wanted) {
      return wanted
          .version()
          .map(version -> plans.find(new PlanReference(wanted.plan(), version)))
          .orElseGet(() -> catalogue.latest(wanted.plan()));
    }

    @Override
    public Plan plan(PlanReference reference) {
      return versions.apply(reference);
    }
  }
}
