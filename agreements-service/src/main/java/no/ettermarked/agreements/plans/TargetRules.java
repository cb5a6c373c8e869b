package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;

/** What targets must hold to. */
final class TargetRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          TargetRules::conditionsCanBeMet,
          TargetRules::targetsAreReadable,
          TargetRules::calendarsAreKnown,
          TargetRules::eachRuleIsReached);

  private TargetRules() {}

  private static Stream<Flaw> conditionsCanBeMet(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                WhenRules.flaws(
                    terms.targets().get(i).when(),
                    "/targets/%d/when".formatted(i),
                    around.catalogue()));
  }

  private static Stream<Flaw> targetsAreReadable(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !isReadable(terms.targets().get(i).target()))
        .mapToObj(i -> at(i, "/target", "Expected PT2H, P1BD, P1BD/EOD, P1BD/16:00 or none."));
  }

  private static Stream<Flaw> calendarsAreKnown(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !around.catalogue().hasCalendar(new Slug(terms.targets().get(i).calendar())))
        .mapToObj(
            i ->
                at(
                    i,
                    "/calendar",
                    "There is no calendar %s. Publish it first."
                        .formatted(terms.targets().get(i).calendar())));
  }

  private static Stream<Flaw> eachRuleIsReached(WrittenTerms terms, Surroundings around) {
    List<WrittenTarget> targets = terms.targets();
    List<When> rules = targets.stream().map(rule -> rule.when().read()).toList();
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                Reachable.neverFirst(
                        i,
                        rules,
                        earlier -> targets.get(earlier).measure().equals(targets.get(i).measure()))
                    .stream()
                    .map(why -> at(i, "/when", why)));
  }

  private static boolean isReadable(String target) {
    if (target.equals(WrittenTarget.NONE)) {
      return true;
    }
    try {
      Target.parse(target);
      return true;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static IntStream each(WrittenTerms terms) {
    return IntStream.range(0, terms.targets().size());
  }

  private static Flaw at(int rule, String field, String sentence) {
    return new Flaw("/targets/" + rule + field, sentence);
  }
}
