package no.ettermarked.agreements.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What the coverage of a plan must hold to. */
final class CoverageRules {

  static final List<PlanRules.Rule> ALL =
      List.of(
          CoverageRules::admittedSaysHowItIsPaid,
          CoverageRules::notAdmittedSaysWhatToDo,
          CoverageRules::onlyHourlyHasAPrice,
          CoverageRules::priceIsKnown,
          CoverageRules::eachRuleIsReached);

  private CoverageRules() {}

  private static Stream<Flaw> admittedSaysHowItIsPaid(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> rule(plan, i).admit())
        .boxed()
        .flatMap(
            i -> {
              List<Flaw> flaws = new ArrayList<>();
              if (rule(plan, i).pay() == null) {
                flaws.add(at(i, "/pay", "Say how it is paid: included, free or hourly."));
              }
              if (rule(plan, i).instead() != null) {
                flaws.add(at(i, "/instead", "Only what is not admitted has an instead."));
              }
              return flaws.stream();
            });
  }

  private static Stream<Flaw> notAdmittedSaysWhatToDo(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .filter(i -> !rule(plan, i).admit())
        .boxed()
        .flatMap(
            i -> {
              List<Flaw> flaws = new ArrayList<>();
              if (rule(plan, i).instead() == null) {
                flaws.add(at(i, "/instead", "Say what the reporter should do instead."));
              }
              if (rule(plan, i).pay() != null) {
                flaws.add(at(i, "/pay", "What is not admitted is not paid."));
              }
              return flaws.stream();
            });
  }

  private static Stream<Flaw> onlyHourlyHasAPrice(WrittenPlan plan, Catalogue catalogue) {
    return each(plan)
        .boxed()
        .flatMap(
            i -> {
              WrittenPay pay = rule(plan, i).pay();
              if (pay == null || pay.as().equals(WrittenPay.HOURLY) == (pay.price() != null)) {
                return Stream.of();
              }
              return Stream.of(
                  at(
                      i,
                      "/pay/price",
                      pay.price() == null
                          ? "Say which time price the hours have."
                          : "Only what is paid hourly has a price."));
            });
  }

  /** Its own, or one of a plan it includes. */
  private static Stream<Flaw> priceIsKnown(WrittenPlan plan, Catalogue catalogue) {
    Set<String> known =
        Stream.concat(
                plan.timePrices().stream(),
                IncludesRules.included(plan, catalogue).stream()
                    .flatMap(included -> included.written().timePrices().stream()))
            .map(WrittenTimePrice::code)
            .collect(Collectors.toUnmodifiableSet());
    return each(plan)
        .boxed()
        .flatMap(
            i -> {
              WrittenPay pay = rule(plan, i).pay();
              return pay == null || pay.price() == null || known.contains(pay.price())
                  ? Stream.of()
                  : Stream.of(
                      at(
                          i,
                          "/pay/price",
                          "There is no time price %s, here or in what is included."
                              .formatted(pay.price())));
            });
  }

  private static Stream<Flaw> eachRuleIsReached(WrittenPlan plan, Catalogue catalogue) {
    List<When> rules = plan.coverage().stream().map(rule -> rule.when().read()).toList();
    return each(plan)
        .boxed()
        .flatMap(
            i ->
                Reachable.hiddenBy(i, rules, earlier -> true).stream()
                    .mapToObj(hiding -> at(i, "/when", Reachable.sentence(hiding))));
  }

  private static IntStream each(WrittenPlan plan) {
    return IntStream.range(0, plan.coverage().size());
  }

  private static WrittenCoverage rule(WrittenPlan plan, int index) {
    return plan.coverage().get(index);
  }

  private static Flaw at(int rule, String field, String sentence) {
    return new Flaw("/coverage/" + rule + field, sentence);
  }
}
