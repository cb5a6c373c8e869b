package no.ettermarked.agreements.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.written.Slug;

/**
 * Plans with all they include, each once: a plan comes before everything it includes, and otherwise
 * depth first in the order in which plans are included.
 */
public final class Inclusion {

  private final Function<PlanReference, Plan> plans;
  private final Set<PlanReference> visited = new HashSet<>();
  private final List<Plan> innermostFirst = new ArrayList<>();

  private Inclusion(Function<PlanReference, Plan> plans) {
    this.plans = plans;
  }

  /**
   * @param outer what is bought, or included; in order
   * @param plans finds a version of a plan
   */
  public static List<Plan> of(List<PlanReference> outer, Function<PlanReference, Plan> plans) {
    Inclusion inclusion = new Inclusion(plans);
    inclusion.visit(outer);
    return List.copyOf(inclusion.innermostFirst.reversed());
  }

  /** The keys of plans of which there are several versions among these. */
  public static Set<Slug> inSeveralVersions(List<Plan> plans) {
    return plans.stream()
        .collect(Collectors.groupingBy(Plan::key, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(key -> key.getValue() > 1)
        .map(key -> key.getKey())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  /** Backwards, because what is complete first comes last. */
  private void visit(List<PlanReference> included) {
    List<PlanReference> backwards = new ArrayList<>(included);
    Collections.reverse(backwards);
    for (PlanReference reference : backwards) {
      if (visited.add(reference)) {
        Plan plan = plans.apply(reference);
        visit(plan.includes());
        innermostFirst.add(plan);
      }
    }
  }
}
