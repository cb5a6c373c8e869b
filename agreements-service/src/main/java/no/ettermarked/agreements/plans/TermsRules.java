package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What written terms must hold to, be they a plan's or an agreement's own. */
public final class TermsRules {

  /** A rule: what is wrong with terms, seen with what they can refer to. */
  @FunctionalInterface
  interface Rule {
    Stream<Flaw> flaws(WrittenTerms terms, Surroundings surroundings);
  }

  private static final List<Rule> RULES =
      Stream.of(
              CoverageRules.ALL,
              TargetRules.ALL,
              OrderRules.ALL,
              TimebankRules.ALL,
              PriceRules.ALL,
              OtherPriceRules.ALL,
              MeetingRules.ALL,
              CommitmentRules.ALL,
              ExclusionRules.ALL,
              RoleRules.ALL)
          .flatMap(List::stream)
          .toList();

  private TermsRules() {}

  /** Everything that is wrong with terms. */
  public static List<Flaw> flaws(WrittenTerms terms, Surroundings surroundings) {
    return RULES.stream().flatMap(rule -> rule.flaws(terms, surroundings)).toList();
  }
}
