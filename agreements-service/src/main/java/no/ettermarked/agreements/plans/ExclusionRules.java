package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What an agreement leaves out must be there, and it must mean it. */
final class ExclusionRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          ExclusionRules::areWrittenOnce,
          ExclusionRules::areBrought,
          ExclusionRules::areNotSaidInstead);

  private ExclusionRules() {}

  private static Stream<Flaw> areWrittenOnce(WrittenTerms terms, Surroundings around) {
    return Repeated.in(
        terms.exclusions(),
        exclusion -> exclusion.part() + " " + exclusion.name(),
        "/exclusions",
        "/name");
  }

  private static Stream<Flaw> areBrought(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.exclusions(),
        exclusion -> around.included().stream().noneMatch(plan -> isIn(plan, exclusion)),
        "/exclusions/%d/name",
        exclusion ->
            "None of the plans has %s among its %s: there is nothing to leave out."
                .formatted(exclusion.name(), exclusion.part()));
  }

  private static Stream<Flaw> areNotSaidInstead(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.exclusions(),
        exclusion -> isIn(terms, exclusion),
        "/exclusions/%d/name",
        exclusion ->
            "The agreement says itself what %s is. Leave it out, or say it."
                .formatted(exclusion.name()));
  }

  private static boolean isIn(WrittenTerms terms, Exclusion exclusion) {
    return Excludable.parse(exclusion.part()).isIn(terms, exclusion.name());
  }
}
