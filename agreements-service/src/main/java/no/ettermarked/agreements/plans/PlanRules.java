package no.ettermarked.agreements.plans;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What a written plan must hold to before it is published. */
public final class PlanRules {

  /** A rule: what is wrong with a plan, seen with what is published already. */
  @FunctionalInterface
  interface Rule {
    Stream<Flaw> flaws(WrittenPlan plan, Catalogue catalogue);
  }

  private static final List<Rule> RULES =
      Stream.of(IncludesRules.ALL, List.<Rule>of(PlanRules::lastsSomeTime, PlanRules::termsHold))
          .flatMap(List::stream)
          .toList();

  private PlanRules() {}

  /** Everything that is wrong with a plan. */
  public static List<Flaw> flaws(WrittenPlan plan, Catalogue catalogue) {
    return RULES.stream().flatMap(rule -> rule.flaws(plan, catalogue)).toList();
  }

  private static Stream<Flaw> lastsSomeTime(WrittenPlan plan, Catalogue catalogue) {
    Period lasts = plan.lasts();
    return lasts == null || (Lengths.isSensible(lasts) && !lasts.isZero())
        ? Stream.of()
        : Stream.of(new Flaw("/lasts", "Expected a time up to P10Y, such as P3M."));
  }

  private static Stream<Flaw> termsHold(WrittenPlan plan, Catalogue catalogue) {
    return TermsRules.flaws(
        plan.terms(),
        new Surroundings(
            catalogue,
            IncludesRules.included(plan, catalogue).stream()
                .map(included -> included.written().terms())
                .toList()))
        .stream();
  }
}
