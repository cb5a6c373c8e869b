package no.ettermarked.agreements.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.terms.BoughtPlan;

/**
 * The plans of a phase, what they include among them, each once.
 *
 * @param bought those of the agreement itself
 */
public record PhasePlans(Validity period, List<Plan> plans, Set<PlanReference> bought) {

  public static PhasePlans of(Phase phase, Function<PlanReference, Plan> versions) {
    List<PlanReference> bought = phase.items().stream().map(BoughtPlan::plan).toList();
    return new PhasePlans(phase.period(), Inclusion.of(bought, versions), Set.copyOf(bought));
  }

  public Set<String> keys() {
    return plans.stream().map(plan -> plan.key().text()).collect(Collectors.toUnmodifiableSet());
  }

  /** The services of which a level is bought. */
  public Set<String> services() {
    return plans.stream()
        .flatMap(plan -> service(plan).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The service of a plan that is bought; one that is included may be the level below. */
  public Optional<String> service(Plan plan) {
    return Optional.ofNullable(plan.written().service())
        .filter(_ -> bought.contains(plan.reference()));
  }
}
