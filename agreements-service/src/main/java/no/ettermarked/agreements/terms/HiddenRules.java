package no.ettermarked.agreements.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.Reachable;
import no.ettermarked.kit.reasons.Source;

/**
 * Which rules of plans that hold beside each other stand there, and which of them never count
 * because another plan that was bought comes first. What replaces on purpose hides nothing: what
 * the agreement says itself, what includes, and what is added on. Neither does what says the same.
 *
 * @param standing all rules, the agreement's own too
 * @param hidden those that never count
 */
public record HiddenRules(Set<Source> standing, List<HiddenRule> hidden) {

  public HiddenRules {
    standing = Set.copyOf(standing);
    hidden = List.copyOf(hidden);
  }

  /**
   * @param own what the agreement says itself
   * @param bought in order
   * @param plans finds a version of a plan
   */
  public static HiddenRules of(
      Layer own, List<BoughtPlan> bought, Function<PlanReference, Plan> plans) {
    List<PlacedTerms> placed = PlacedTerms.of(own, bought, plans);
    List<List<PlacedRule>> lists =
        List.of(
            placed.stream().flatMap(PlacedTerms::coverage).toList(),
            placed.stream().flatMap(PlacedTerms::targets).toList());
    return new HiddenRules(
        lists.stream()
            .flatMap(List::stream)
            .map(PlacedRule::source)
            .collect(Collectors.toUnmodifiableSet()),
        bought.size() < 2 ? List.of() : lists.stream().flatMap(HiddenRules::hidden).toList());
  }

  /** Whether a rule stands there and can count. */
  public boolean reaches(Source rule) {
    return standing.contains(rule)
        && hidden.stream().noneMatch(never -> never.source().equals(rule));
  }

  private static Stream<HiddenRule> hidden(List<PlacedRule> rules) {
    return IntStream.range(0, rules.size()).boxed().flatMap(i -> hidden(i, rules).stream());
  }

  private static Optional<HiddenRule> hidden(int rule, List<PlacedRule> rules) {
    PlacedRule hidden = rules.get(rule);
    IntPredicate comparable = earlier -> rules.get(earlier).isAboutWhat(hidden);
    IntPredicate onPurpose = earlier -> rules.get(earlier).replacesOnPurpose(hidden);
    if (hiding(rule, rules, comparable.and(onPurpose)).isPresent()) {
      return Optional.empty();
    }
    List<PlacedRule> others =
        hiding(rule, rules, comparable).stream()
            .flatMap(SortedSet::stream)
            .filter(earlier -> !onPurpose.test(earlier))
            .map(rules::get)
            .toList();
    return others.stream().allMatch(hidden::saysTheSame)
        ? Optional.empty()
        : Optional.of(hidden.hiddenBy(others));
  }

  private static Optional<SortedSet<Integer>> hiding(
      int rule, List<PlacedRule> rules, IntPredicate comparable) {
    return Reachable.hiding(rule, rules.stream().map(PlacedRule::when).toList(), comparable);
  }
}
