package no.ettermarked.agreements.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/** What a plan may include. */
final class IncludesRules {

  static final List<PlanRules.Rule> ALL =
      List.of(
          IncludesRules::includedPlansArePublished,
          IncludesRules::eachIsIncludedOnce,
          IncludesRules::noPlanIncludesItself,
          IncludesRules::versionsAgree,
          IncludesRules::whatItIsAddedToIsPublished);

  private IncludesRules() {}

  /** All plans that a plan would bring with it, of those that are published. */
  static List<Plan> included(WrittenPlan plan, Catalogue catalogue) {
    return Inclusion.of(references(plan, catalogue), catalogue::plan);
  }

  private static List<PlanReference> references(WrittenPlan plan, Catalogue catalogue) {
    return plan.includes().stream()
        .flatMap(key -> catalogue.latest(new Slug(key)).stream())
        .map(Plan::reference)
        .toList();
  }

  private static Stream<Flaw> includedPlansArePublished(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !plan.includes().get(i).equals(plan.key()))
        .filter(i -> catalogue.latest(new Slug(plan.includes().get(i))).isEmpty())
        .mapToObj(
            i -> at(i, "There is no plan %s. Publish it first.".formatted(plan.includes().get(i))));
  }

  private static Stream<Flaw> eachIsIncludedOnce(WrittenPlan plan, Catalogue catalogue) {
    Set<String> seen = new HashSet<>();
    return each(plan)
        .filter(i -> !seen.add(plan.includes().get(i)))
        .mapToObj(i -> at(i, "%s is included already.".formatted(plan.includes().get(i))));
  }

  private static Stream<Flaw> noPlanIncludesItself(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> bringsItself(plan, plan.includes().get(i), catalogue))
        .mapToObj(
            i ->
                at(
                    i,
                    "%s includes %s, so it cannot be included in it."
                        .formatted(plan.includes().get(i), plan.key())));
  }

  private static boolean bringsItself(WrittenPlan plan, String included, Catalogue catalogue) {
    return included.equals(plan.key())
        || catalogue.latest(new Slug(included)).stream()
            .flatMap(found -> Inclusion.of(List.of(found.reference()), catalogue::plan).stream())
            .anyMatch(found -> found.key().text().equals(plan.key()));
  }

  private static Stream<Flaw> versionsAgree(WrittenPlan plan, Catalogue catalogue) {
    return Inclusion.inSeveralVersions(included(plan, catalogue)).stream()
        .map(
            key ->
                new Flaw(
                    "/includes",
                    "This would bring %s in several versions. Publish those that include an older"
                            .formatted(key)
                        + " one again first."));
  }

  private static Stream<Flaw> whatItIsAddedToIsPublished(WrittenPlan plan, Catalogue catalogue) {
    return Each.wrong(
        plan.addOnTo(),
        key -> catalogue.latest(new Slug(key)).isEmpty(),
        "/addOnTo/%d",
        "There is no plan %s. Publish it first."::formatted);
  }

  private static IntStream each(WrittenPlan plan) {
    return IntStream.range(0, plan.includes().size());
  }

  private static Flaw at(int include, String sentence) {
    return new Flaw("/includes/" + include, sentence);
  }
}
