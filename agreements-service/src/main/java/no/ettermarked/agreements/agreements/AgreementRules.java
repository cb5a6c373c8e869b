package no.ettermarked.agreements.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What an agreement must hold to before it is offered. */
public final class AgreementRules {

  /** The plans that can be offered. */
  public interface OfferedPlans {

    Optional<Plan> find(WantedPlan wanted);

    /** One version of a plan that is known to exist. */
    Plan plan(PlanReference reference);
  }

  @FunctionalInterface
  private interface Rule {
    Stream<Flaw> flaws(NewAgreement agreement, OfferedPlans plans);
  }

  private static final List<Rule> RULES =
      List.of(
          AgreementRules::endsAfterItBegins,
          AgreementRules::plansArePublished,
          AgreementRules::eachPlanStandsOnce,
          AgreementRules::versionsAgree);

  private AgreementRules() {}

  /** Everything that is wrong with an agreement. */
  public static List<Flaw> flaws(NewAgreement agreement, OfferedPlans plans) {
    return RULES.stream().flatMap(rule -> rule.flaws(agreement, plans)).toList();
  }

  private static Stream<Flaw> endsAfterItBegins(NewAgreement agreement, OfferedPlans plans) {
    return agreement.to().stream()
        .filter(to -> !to.isAfter(agreement.from()))
        .map(
            to ->
                new Flaw(
                    "/to", "This is the day after the last, so it comes after the first day."));
  }

  private static Stream<Flaw> plansArePublished(NewAgreement agreement, OfferedPlans plans) {
    return each(
        agreement,
        i -> plans.find(agreement.items().get(i)).isEmpty(),
        "There is no such plan, or not in that version.");
  }

  private static Stream<Flaw> eachPlanStandsOnce(NewAgreement agreement, OfferedPlans plans) {
    Set<Slug> seen = new HashSet<>();
    return each(
        agreement,
        i -> !seen.add(agreement.items().get(i).plan()),
        "This plan stands here already; say how many with quantity.");
  }

  private static Stream<Flaw> versionsAgree(NewAgreement agreement, OfferedPlans plans) {
    List<PlanReference> outer =
        agreement.items().stream()
            .flatMap(item -> plans.find(item).stream())
            .map(Plan::reference)
            .distinct()
            .toList();
    return Inclusion.inSeveralVersions(Inclusion.of(outer, plans::plan)).stream()
        .map(
            plan ->
                new Flaw(
                    "/items",
                    "These plans bring %s in several versions. Offer versions that agree."
                        .formatted(plan)));
  }

  private static Stream<Flaw> each(
      NewAgreement agreement, Function<Integer, Boolean> isWrong, String sentence) {
    return IntStream.range(0, agreement.items().size())
        .filter(isWrong::apply)
        .mapToObj(i -> new Flaw("/items/%d/plan".formatted(i), sentence));
  }
}
