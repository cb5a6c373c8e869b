package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;

/** What the targets of a plan must hold to. */
final class TargetRules {

  static final List<PlanRules.Rule> ALL =
      List.of(
          TargetRules::targetsAreReadable,
          TargetRules::calendarsAreKnown,
          TargetRules::eachRuleIsReached);

  private TargetRules() {}

  private static Stream<Flaw> targetsAreReadable(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !isReadable(plan.targets().get(i).target()))
        .mapToObj(i -> at(i, "/target", "Expected PT2H, P1BD, P1BD/EOD or P1BD/16:00."));
  }

  private static Stream<Flaw> calendarsAreKnown(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !catalogue.hasCalendar(new Slug(plan.targets().get(i).calendar())))
        .mapToObj(
            i ->
                at(
                    i,
                    "/calendar",
                    "There is no calendar %s. Publish it first."
                        .formatted(plan.targets().get(i).calendar())));
  }

  private static Stream<Flaw> eachRuleIsReached(WrittenPlan plan, Catalogue catalogue) {
    List<WrittenTarget> targets = plan.targets();
    List<When> rules = targets.stream().map(rule -> rule.when().read()).toList();
    return each(plan)
        .boxed()
        .flatMap(
            i ->
                Reachable.hiddenBy(
                        i,
                        rules,
                        earlier -> targets.get(earlier).measure().equals(targets.get(i).measure()))
                    .stream()
                    .mapToObj(hiding -> at(i, "/when", Reachable.sentence(hiding))));
  }

  private static boolean isReadable(String target) {
    try {
      Target.parse(target);
      return true;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static IntStream each(WrittenPlan plan) {
    return IntStream.range(0, plan.targets().size());
  }

  private static Flaw at(int rule, String field, String sentence) {
    return new Flaw("/targets/" + rule + field, sentence);
  }
}
