package no.ettermarked.agreements.terms;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.SourcedTerms;
import no.ettermarked.agreements.plans.TargetRule;

/**
 * Terms of one origin among those of an agreement.
 *
 * @param name what people call the plan; nothing where the agreement says them itself
 * @param items the plans that were bought and bring them; none where the agreement says them itself
 */
record PlacedTerms(SourcedTerms terms, String name, List<Item> items) {

  /** A plan that was bought, with all that it includes. */
  private record Item(Plan plan, List<Plan> all) {

    /** Whether what it says stands before what another says on purpose: it is added to it. */
    private boolean replacesOnPurpose(Item other) {
      return equals(other)
          || other.all().stream()
              .anyMatch(added -> plan.written().addOnTo().contains(added.key().text()));
    }
  }

  PlacedTerms {
    items = List.copyOf(items);
  }

  /** In the order in which rules count. */
  static List<PlacedTerms> of(
      Layer own, List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    List<Item> items =
        bought.stream()
            .map(BoughtPlan::plan)
            .map(plan -> new Item(plans.apply(plan), Inclusion.of(List.of(plan), plans)))
            .toList();
    return Stream.concat(
            Stream.of(new PlacedTerms(own.terms(), "", List.of())),
            Layers.inOrder(bought, plans).stream()
                .map(
                    plan ->
                        new PlacedTerms(
                            plan.terms(),
                            plan.name(),
                            items.stream().filter(item -> item.all().contains(plan)).toList())))
        .toList();
  }

  /** The first plan that was bought and brings them. */
  Plan item() {
    return items.getFirst().plan();
  }

  Stream<PlacedRule> coverage() {
    return terms.coverage().stream()
        .map(
            rule -> {
              CoverageRule row = rule.value();
              return new PlacedRule(rule.source(), this, row.when(), "coverage", row.admission());
            });
  }

  Stream<PlacedRule> targets() {
    return terms.targets().stream()
        .map(
            rule -> {
              TargetRule row = rule.value();
              return new PlacedRule(
                  rule.source(),
                  this,
                  row.when(),
                  row.measure(),
                  List.of(
                      row.target(),
                      row.calendar(),
                      row.warnAtPercent(),
                      row.pausedBy(),
                      row.thirdParty()));
            });
  }

  /** Whether they stand before others on purpose: whoever bought the others wants that. */
  boolean replaceOnPurpose(PlacedTerms others) {
    return items.isEmpty()
        || items.stream().anyMatch(item -> others.items.stream().anyMatch(item::replacesOnPurpose));
  }
}
