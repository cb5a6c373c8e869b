package no.ettermarked.agreements.agreements;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.written.Flaw;

/** What the plans of an agreement must hold to, one beside and after the other. */
final class PhaseRules {

  static final List<AgreementRules.Rule> ALL =
      List.of(
          PhaseRules::itemsHaveATime,
          PhaseRules::itemsAreWithinTheAgreement,
          PhaseRules::eachPlanHoldsOnceAtATime,
          PhaseRules::oneOfEachServiceHoldsAtATime,
          PhaseRules::addOnsHoldWithWhatTheyAreAddedTo,
          PhaseRules::thereIsNoGap,
          ServiceGaps::flaws);

  private PhaseRules() {}

  private static Stream<Flaw> itemsHaveATime(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    if (!agreement.endsAfterItBegins()) {
      return Stream.of();
    }
    List<Optional<Validity>> times = ItemTimes.of(agreement, plans);
    return IntStream.range(0, times.size())
        .filter(i -> times.get(i).isEmpty())
        .mapToObj(
            i ->
                new Flaw(
                    "/items/" + i,
                    "It cannot be told when this holds. It ends after it begins, and comes after"
                        + " a plan of these that ends."));
  }

  private static Stream<Flaw> itemsAreWithinTheAgreement(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    if (!agreement.endsAfterItBegins()) {
      return Stream.of();
    }
    Validity whole = new Validity(agreement.from(), agreement.to());
    List<Optional<Validity>> times = ItemTimes.of(agreement, plans);
    return IntStream.range(0, times.size())
        .filter(i -> times.get(i).filter(time -> !whole.contains(time)).isPresent())
        .mapToObj(
            i ->
                new Flaw(
                    "/items/" + i, "This holds before the agreement begins, or after it ends."));
  }

  private static Stream<Flaw> eachPlanHoldsOnceAtATime(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    return clashes(
        agreement,
        plans,
        (one, other) -> one.plan().equals(other.plan()),
        "This plan stands here already at that time; say how many with quantity.");
  }

  private static Stream<Flaw> oneOfEachServiceHoldsAtATime(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    return clashes(
        agreement,
        plans,
        (one, other) ->
            !one.plan().equals(other.plan())
                && service(one, plans).isPresent()
                && service(one, plans).equals(service(other, plans)),
        "Another level of the same service holds at that time.");
  }

  private static Optional<String> service(WantedPlan item, AgreementRules.OfferedPlans plans) {
    return plans.find(item).flatMap(plan -> Optional.ofNullable(plan.written().service()));
  }

  private static Stream<Flaw> clashes(
      NewAgreement agreement,
      AgreementRules.OfferedPlans plans,
      BiPredicate<WantedPlan, WantedPlan> clash,
      String sentence) {
    List<WantedPlan> items = agreement.items();
    List<Optional<Validity>> times = ItemTimes.of(agreement, plans);
    return IntStream.range(0, items.size())
        .filter(
            i ->
                IntStream.range(0, i)
                    .anyMatch(
                        j ->
                            clash.test(items.get(i), items.get(j))
                                && areAtOnce(times.get(i), times.get(j))))
        .mapToObj(i -> new Flaw("/items/%d/plan".formatted(i), sentence));
  }

  /** What has no time is at any time. */
  private static boolean areAtOnce(Optional<Validity> one, Optional<Validity> other) {
    return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
  }

  private static Stream<Flaw> addOnsHoldWithWhatTheyAreAddedTo(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    return phases(agreement, plans)
        .flatMap(phase -> lonelyAddOns(phase, plans))
        .distinct()
        .map(
            plan ->
                new Flaw(
                    "/items",
                    "%s is an add-on: it holds only together with %s."
                        .formatted(plan.key(), String.join(" or ", plan.written().addOnTo()))));
  }

  private static Stream<Plan> lonelyAddOns(Phase phase, AgreementRules.OfferedPlans plans) {
    Set<String> held = PhasePlans.of(phase, plans::plan).keys();
    return phase.items().stream()
        .map(item -> plans.plan(item.plan()))
        .filter(plan -> !plan.written().addOnTo().isEmpty())
        .filter(plan -> Collections.disjoint(plan.written().addOnTo(), held));
  }

  private static Stream<Flaw> thereIsNoGap(
      NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    return phases(agreement, plans)
        .filter(phase -> phase.items().isEmpty())
        .map(
            phase ->
                new Flaw(
                    "/items",
                    "No plan holds from %s%s."
                        .formatted(
                            phase.period().from(),
                            phase.period().to().map(to -> " to " + to).orElse(" on"))));
  }

  /** None where plans or times are unknown: that is told by itself. */
  static Stream<Phase> phases(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    boolean known =
        agreement.endsAfterItBegins()
            && agreement.items().stream().allMatch(item -> plans.find(item).isPresent())
            && ItemTimes.of(agreement, plans).stream().allMatch(Optional::isPresent);
    return known
        ? Phase.of(
            new Validity(agreement.from(), agreement.to()), AgreementRules.items(agreement, plans))
            .stream()
        : Stream.of();
  }
}
