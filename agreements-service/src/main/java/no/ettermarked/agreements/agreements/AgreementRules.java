package no.ettermarked.agreements.agreements;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Catalogue;
import no.ettermarked.agreements.plans.Inclusion;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Surroundings;
import no.ettermarked.agreements.plans.TermsRules;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.written.Flaw;

/** What an agreement must hold to before it is offered. */
public final class AgreementRules {

  /** The plans that can be offered. */
  public interface OfferedPlans {

    Optional<Plan> find(WantedPlan wanted);

    /** One version of a plan that is known to exist. */
    Plan plan(PlanReference reference);

    /** What an agreement's own terms can refer to. */
    Catalogue catalogue();

    /** What hours cost by price lists. */
    PriceLists prices();
  }

  @FunctionalInterface
  interface Rule {
    Stream<Flaw> flaws(NewAgreement agreement, OfferedPlans plans);
  }

  private static final List<Rule> RULES =
      Stream.of(
              List.<Rule>of(
                  AgreementRules::endsAfterItBegins,
                  AgreementRules::plansArePublished,
                  AgreementRules::versionsAgree,
                  AgreementRules::ownTermsHold,
                  AgreementRules::capacityIsOfATeam,
                  AgreementRules::pricesAreListed),
              PhaseRules.ALL)
          .flatMap(List::stream)
          .toList();

  private AgreementRules() {}

  /** Everything that is wrong with an agreement. */
  public static List<Flaw> flaws(NewAgreement agreement, OfferedPlans plans) {
    return agreement.isWithinReach()
        ? RULES.stream().flatMap(rule -> rule.flaws(agreement, plans)).toList()
        : List.of(new Flaw("/from", Reach.sentence()));
  }

  /** What is offered, once nothing is wrong with it. */
  public static List<AgreedItem> items(NewAgreement agreement, OfferedPlans plans) {
    List<Optional<Validity>> times = ItemTimes.of(agreement, plans);
    return IntStream.range(0, agreement.items().size())
        .mapToObj(
            i -> {
              WantedPlan item = agreement.items().get(i);
              return new AgreedItem(
                  new BoughtPlan(plans.find(item).orElseThrow().reference(), item.quantity()),
                  times.get(i).orElseThrow());
            })
        .toList();
  }

  private static Stream<Flaw> endsAfterItBegins(NewAgreement agreement, OfferedPlans plans) {
    return agreement.endsAfterItBegins()
        ? Stream.of()
        : Stream.of(
            new Flaw("/to", "This is the day after the last, so it comes after the first day."));
  }

  private static Stream<Flaw> plansArePublished(NewAgreement agreement, OfferedPlans plans) {
    return IntStream.range(0, agreement.items().size())
        .filter(i -> plans.find(agreement.items().get(i)).isEmpty())
        .mapToObj(
            i ->
                new Flaw(
                    "/items/%d/plan".formatted(i),
                    "There is no such plan, or not in that version."));
  }

  private static Stream<Flaw> versionsAgree(NewAgreement agreement, OfferedPlans plans) {
    return Inclusion.inSeveralVersions(brought(agreement, plans)).stream()
        .map(
            plan ->
                new Flaw(
                    "/items",
                    "These plans bring %s in several versions. Offer versions that agree."
                        .formatted(plan)));
  }

  private static Stream<Flaw> ownTermsHold(NewAgreement agreement, OfferedPlans plans) {
    return flawsOfOwn(agreement, plans).stream().map(flaw -> flaw.under("/overrides"));
  }

  private static Stream<Flaw> capacityIsOfATeam(NewAgreement agreement, OfferedPlans plans) {
    return agreement.capacity().isPresent() && agreement.servedBy().isEmpty()
        ? Stream.of(new Flaw("/capacity", "It is capacity of a team: name the team as servedBy."))
        : Stream.of();
  }

  /** What the agreement says itself is left out while something is wrong with it. */
  private static Stream<Flaw> pricesAreListed(NewAgreement agreement, OfferedPlans plans) {
    return ListedPriceRules.unpriced(
        agreement,
        flawsOfOwn(agreement, plans).isEmpty() ? agreement.own() : WrittenTerms.NONE,
        plans);
  }

  private static List<Flaw> flawsOfOwn(NewAgreement agreement, OfferedPlans plans) {
    List<Flaw> flaws =
        TermsRules.flaws(agreement.own(), around(brought(agreement, plans).stream(), plans));
    return flaws.isEmpty()
        ? PhaseRules.phases(agreement, plans)
            .flatMap(phase -> flawsOfOwn(agreement, phase, plans))
            .toList()
        : flaws;
  }

  /** What it refers to must be there in each phase; what it leaves out need be in one. */
  private static Stream<Flaw> flawsOfOwn(NewAgreement agreement, Phase phase, OfferedPlans plans) {
    return TermsRules.flaws(
            agreement.own().leavingNothingOut(),
            around(PhasePlans.of(phase, plans::plan).plans().stream(), plans))
        .stream()
        .map(
            flaw ->
                new Flaw(
                    flaw.pointer(),
                    "From %s on: %s".formatted(phase.period().from(), flaw.sentence())));
  }

  private static Surroundings around(Stream<Plan> brought, OfferedPlans plans) {
    return new Surroundings(
        plans.catalogue(), brought.map(plan -> plan.written().terms()).toList());
  }

  private static List<Plan> brought(NewAgreement agreement, OfferedPlans plans) {
    return Inclusion.of(
        agreement.items().stream()
            .flatMap(item -> plans.find(item).stream())
            .map(Plan::reference)
            .distinct()
            .toList(),
        plans::plan);
  }
}
