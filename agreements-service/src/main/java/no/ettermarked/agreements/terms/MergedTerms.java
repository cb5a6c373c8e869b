package no.ettermarked.agreements.terms;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Activity;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Entitlement;
import no.ettermarked.agreements.plans.Excludable;
import no.ettermarked.agreements.plans.Exclusion;
import no.ettermarked.agreements.plans.Hours;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Indexation;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.plans.MeetingCommitment;
import no.ettermarked.agreements.plans.OneOffPrice;
import no.ettermarked.agreements.plans.Quotation;
import no.ettermarked.agreements.plans.RecurringPrice;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.SourcedTerms;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.plans.When;
import no.ettermarked.agreements.written.Slug;

/**
 * What the plans of one agreement come to, with what it says itself.
 *
 * <p>What the agreement says itself comes first, then plans in the order of {@link Inclusion}: what
 * includes before what is included, each once. Rules are simply put after each other, and the first
 * that matches counts. Prices, meetings and the like have names, and of one name the outermost
 * counts; of what there is one of, such as the rank, the outermost too. A price is for as many
 * units as the first plan that was bought and brings it. Each plan that was bought is terminated by
 * its own terms, unless the agreement says itself how it is. What it leaves out is not there.
 */
public record MergedTerms(
    List<Sourced<CoverageRule>> coverage,
    List<Sourced<TargetRule>> targets,
    Optional<Sourced<Integer>> rank,
    List<Sourced<KindsInOrder>> order,
    List<Sourced<Quantified<Timebank>>> timebanks,
    List<Sourced<Quantified<TimePrice>>> timePrices,
    List<Sourced<Quantified<RecurringPrice>>> recurringPrices,
    List<Sourced<OneOffPrice>> oneOffPrices,
    Optional<Sourced<Quotation>> quotation,
    List<Sourced<Indexation>> indexations,
    List<Sourced<MeetingCommitment>> meetings,
    List<Sourced<Activity>> activities,
    List<Sourced<Entitlement>> entitlements,
    List<Sourced<Termination>> terminations,
    List<Sourced<Exclusion>> exclusions) {

  static MergedTerms of(
      Layers layers,
      List<Sourced<Termination>> terminations,
      List<Sourced<Quantified<TimePrice>>> timePrices) {
    return new MergedTerms(
        layers.all(SourcedTerms::coverage),
        layers.all(SourcedTerms::targets),
        layers.first(SourcedTerms::rank),
        layers.firstWith(SourcedTerms::order),
        layers.charged(SourcedTerms::timebanks, Timebank::key),
        timePrices,
        layers.kept(
            Excludable.RECURRING_PRICES,
            layers.charged(SourcedTerms::recurringPrices, price -> price.code().text()),
            price -> price.value().code().text()),
        layers.kept(Excludable.ONE_OFF_PRICES, SourcedTerms::oneOffPrices, OneOffPrice::code),
        layers.first(SourcedTerms::quotation),
        layers.outermost(SourcedTerms::indexations, Indexation::key),
        layers.kept(Excludable.MEETINGS, SourcedTerms::meetings, meeting -> meeting.key().text()),
        layers.kept(Excludable.ACTIVITIES, SourcedTerms::activities, Activity::key),
        layers.kept(Excludable.ENTITLEMENTS, SourcedTerms::entitlements, Entitlement::key),
        terminations,
        layers.all(SourcedTerms::exclusions));
  }

  /** The calendars that rules ask for and that terms are counted in, by name. */
  public SortedSet<Slug> calendars() {
    return Stream.of(
            hours(coverage.stream().map(rule -> rule.value().when())),
            hours(targets.stream().map(target -> target.value().when())),
            targets.stream().map(target -> target.value().calendar()),
            meetings.stream().map(meeting -> meeting.value().calendar()),
            activities.stream().map(activity -> new Slug(activity.value().calendar())))
        .flatMap(calendars -> calendars)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Slug> hours(Stream<When> conditions) {
    return conditions.flatMap(when -> when.hours().stream()).map(Hours::calendar);
  }
}
