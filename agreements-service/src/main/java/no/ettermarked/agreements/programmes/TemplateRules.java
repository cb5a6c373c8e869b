package no.ettermarked.agreements.programmes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.teams.RoleNobodyHas;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What the steps of a template must hold to before it is published. */
public final class TemplateRules {

  /** A rule: what is wrong with steps, seen with the roles that somebody has. */
  @FunctionalInterface
  interface Rule {
    Stream<Flaw> flaws(List<TemplateStep> steps, Predicate<Slug> isHeld);
  }

  private static final List<Rule> RULES =
      List.of(
          TemplateRules::thereIsAStep,
          TemplateRules::stepsHaveTheirOwnKeys,
          TemplateRules::stepsAreDoneBySomebody);

  private TemplateRules() {}

  /**
   * Everything that is wrong with steps.
   *
   * @param isHeld whether one of the provider's people has a role
   */
  public static List<Flaw> flaws(List<TemplateStep> steps, Predicate<Slug> isHeld) {
    return RULES.stream().flatMap(rule -> rule.flaws(steps, isHeld)).toList();
  }

  private static Stream<Flaw> thereIsAStep(List<TemplateStep> steps, Predicate<Slug> isHeld) {
    return steps.isEmpty()
        ? Stream.of(new Flaw("/steps", "A template has a step or more."))
        : Stream.of();
  }

  private static Stream<Flaw> stepsHaveTheirOwnKeys(
      List<TemplateStep> steps, Predicate<Slug> isHeld) {
    Set<Slug> seen = new HashSet<>();
    return IntStream.range(0, steps.size())
        .filter(i -> !seen.add(steps.get(i).key()))
        .mapToObj(
            i ->
                new Flaw(
                    "/steps/%d/key".formatted(i), "Another step has this key: choose another."));
  }

  private static Stream<Flaw> stepsAreDoneBySomebody(
      List<TemplateStep> steps, Predicate<Slug> isHeld) {
    return IntStream.range(0, steps.size())
        .boxed()
        .flatMap(
            i ->
                steps.get(i).role().filter(role -> !isHeld.test(role)).stream()
                    .map(
                        role ->
                            new Flaw(
                                "/steps/%d/role".formatted(i),
                                RoleNobodyHas.sentence(role.text()))));
  }
}
