package no.ettermarked.agreements.terms;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Hours;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.MeetingCommitment;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.RecurringPrice;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.plans.WrittenCoverage;
import no.ettermarked.agreements.plans.WrittenMeeting;
import no.ettermarked.agreements.plans.WrittenRecurringPrice;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.plans.WrittenTimePrice;
import no.ettermarked.agreements.written.Slug;

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
    List<Sourced<Quantified<RecurringPrice>>> recurringPrices,
    List<Sourced<MeetingCommitment>> meetings) {

  /**
   * @param bought in order
   * @param plans finds a version of a plan
   */
  public static MergedTerms of(List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    return of(Layers.of(bought, plans));
  }

  private static MergedTerms of(Layers layers) {
    return new MergedTerms(
        layers.all("coverage", WrittenTerms::coverage, WrittenCoverage::read),
        layers.all("targets", WrittenTerms::targets, WrittenTarget::read),
        layers.outermost(
            "timePrices",
            WrittenTerms::timePrices,
            WrittenTimePrice::read,
            price -> price.code().text()),
        layers.charged(
            "recurringPrices",
            WrittenTerms::recurringPrices,
            WrittenRecurringPrice::read,
            price -> price.code().text()),
        layers.outermost(
            "meetings",
            WrittenTerms::meetings,
            WrittenMeeting::read,
            meeting -> meeting.key().text()));
  }

  /** The calendars that rules ask for and targets and meetings are counted in, by name. */
  public SortedSet<Slug> calendars() {
    return Stream.of(
            coverage.stream().flatMap(rule -> rule.value().when().hours().stream()),
            targets.stream().flatMap(target -> target.value().when().hours().stream()))
        .flatMap(hours -> hours)
        .map(Hours::calendar)
        .collect(Collectors.toCollection(() -> new TreeSet<>(countedIn())));
  }

  private Set<Slug> countedIn() {
    return Stream.concat(
            targets.stream().map(target -> target.value().calendar()),
            meetings.stream().map(meeting -> meeting.value().calendar()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
