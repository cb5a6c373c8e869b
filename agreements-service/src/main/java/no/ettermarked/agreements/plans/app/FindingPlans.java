package no.ettermarked.agreements.plans.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.store.Plans;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;

/** Finds published plans. */
@Singleton
public class FindingPlans {
  private final Plans plans;

  FindingPlans(Plans plans) {
    this.plans = plans;
  }

  @Transactional
  public Optional<Plan> latest(Slug key) {
    return plans.latest(key);
  }

  @Transactional
  public Optional<Plan> find(PlanReference reference) {
    return plans.find(reference);
  }

  @Transactional
  public List<Plan> list(PageQuery page) {
    return plans.list(page);
  }

  /** Looks up versions that are known to exist, each once. */
  public Function<PlanReference, Plan> lookup() {
    Map<PlanReference, Plan> found = new HashMap<>();
    return reference ->
        found.computeIfAbsent(
            reference,
            wanted ->
                plans
                    .find(wanted)
                    .orElseThrow(() -> new IllegalStateException("no plan " + wanted)));
  }
}
