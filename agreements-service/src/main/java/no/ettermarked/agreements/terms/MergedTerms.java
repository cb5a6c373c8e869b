package no.ettermarked.agreements.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.MeetingCommitment;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;

/**
 * What the plans of one agreement come to.
 *
 * <p>Plans come in the order of {@link Inclusion}: what includes before what is included, each
 * once. Rules are simply put after each other, and the first that matches counts. Prices and
 * meetings have names, and of one name the outermost counts. A recurring price is charged for as
 * many units as the first plan that was bought and brings it.
 */
public record MergedTerms(
    List<Sourced<CoverageRule>> coverage,
    List<Sourced<TargetRule>> targets,
    List<Sourced<TimePrice>> timePrices,
    List<Sourced<Charge>> recurringPrices,
    List<Sourced<MeetingCommitment>> meetings) {

  /**
   * @param bought in order
   * @param plans finds a version of a plan
   */
  public static MergedTerms of(List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    List<Plan> merged = Inclusion.of(bought.stream().map(BoughtPlan::plan).toList(), plans);
    Map<PlanReference, Integer> quantities = quantities(bought, plans);
    return new MergedTerms(
        all(merged, "coverage", Plan::coverage),
        all(merged, "targets", Plan::targets),
        outermost(all(merged, "timePrices", Plan::timePrices), TimePrice::code),
        outermost(
            all(merged, "recurringPrices", plan -> charges(plan, quantities)),
            charge -> charge.price().code()),
        outermost(all(merged, "meetings", Plan::meetings), MeetingCommitment::key));
  }

  /** The calendars that targets and meetings are counted in, by name. */
  public SortedSet<Slug> calendars() {
    return Stream.concat(
            targets.stream().map(target -> target.value().calendar()),
            meetings.stream().map(meeting -> meeting.value().calendar()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<PlanReference, Integer> quantities(
      List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    Map<PlanReference, Integer> quantities = new LinkedHashMap<>();
    for (BoughtPlan item : bought) {
      for (Plan plan : Inclusion.of(List.of(item.plan()), plans)) {
        quantities.putIfAbsent(plan.reference(), item.quantity());
      }
    }
    return quantities;
  }

  private static List<Charge> charges(Plan plan, Map<PlanReference, Integer> quantities) {
    int quantity = quantities.getOrDefault(plan.reference(), 1);
    return plan.recurringPrices().stream().map(price -> new Charge(price, quantity)).toList();
  }

  private static <T> List<Sourced<T>> all(
      List<Plan> plans, String part, Function<Plan, List<T>> terms) {
    return plans.stream().flatMap(plan -> sourced(plan, part, terms.apply(plan)).stream()).toList();
  }

  /** Rules are named by their place, counted from 1 as people do. */
  private static <T> List<Sourced<T>> sourced(Plan plan, String part, List<T> terms) {
    List<Sourced<T>> sourced = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Source source =
          Source.of("plan", plan.key().text(), plan.reference().version(), part + "/" + (i + 1));
      sourced.add(new Sourced<>(source, terms.get(i)));
    }
    return sourced;
  }

  private static <T> List<Sourced<T>> outermost(List<Sourced<T>> terms, Function<T, Slug> name) {
    Map<Slug, Sourced<T>> first = new LinkedHashMap<>();
    terms.forEach(term -> first.putIfAbsent(name.apply(term.value()), term));
    return List.copyOf(first.values());
  }
}
