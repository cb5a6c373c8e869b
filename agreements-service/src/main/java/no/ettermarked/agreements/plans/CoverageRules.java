package no.ettermarked.agreements.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What a coverage table must hold to. */
final class CoverageRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          CoverageRules::conditionsCanBeMet,
          CoverageRules::admittedSaysHowItIsPaid,
          CoverageRules::notAdmittedSaysWhatToDo,
          CoverageRules::onlyTimeHasAPrice,
          CoverageRules::priceIsKnown,
          CoverageRules::eachRuleIsReached);

  private CoverageRules() {}

  private static Stream<Flaw> conditionsCanBeMet(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                WhenRules.flaws(
                    rule(terms, i).when(), "/coverage/%d/when".formatted(i), around.catalogue()));
  }

  private static Stream<Flaw> admittedSaysHowItIsPaid(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> rule(terms, i).admit())
        .boxed()
        .flatMap(
            i -> {
              List<Flaw> flaws = new ArrayList<>();
              if (rule(terms, i).pay() == null) {
                flaws.add(
                    at(
                        i,
                        "/pay",
                        "Say how it is paid: included, free, hourly, timebank or quoted."));
              }
              if (rule(terms, i).instead() != null) {
                flaws.add(at(i, "/instead", "Only what is not admitted has an instead."));
              }
              return flaws.stream();
            });
  }

  private static Stream<Flaw> notAdmittedSaysWhatToDo(WrittenTerms terms, Surroundings around) {
    return each(terms)
        .filter(i -> !rule(terms, i).admit())
        .boxed()
        .flatMap(
            i -> {
              List<Flaw> flaws = new ArrayList<>();
              if (rule(terms, i).instead() == null) {
                flaws.add(at(i, "/instead", "Say what the reporter should do instead."));
              }
              if (rule(terms, i).pay() != null) {
                flaws.add(at(i, "/pay", "What is not admitted is not paid."));
              }
              return flaws.stream();
            });
  }

  private static Stream<Flaw> onlyTimeHasAPrice(WrittenTerms terms, Surroundings around) {
    return paid(
        terms,
        pay -> pay.wantsPrice() != (pay.price() != null),
        "/pay/price",
        pay ->
            pay.price() == null
                ? "Say which time price the hours have."
                : "Only what is paid hourly, from a timebank or quoted has a price.");
  }

  /** Its own, or one of a plan it includes. */
  private static Stream<Flaw> priceIsKnown(WrittenTerms terms, Surroundings around) {
    return paid(
        terms,
        pay -> pay.price() != null && !around.timePrices(terms).contains(pay.price()),
        "/pay/price",
        pay -> Surroundings.noTimePrice(pay.price()));
  }

  private static Stream<Flaw> eachRuleIsReached(WrittenTerms terms, Surroundings around) {
    List<When> rules = terms.coverage().stream().map(rule -> rule.when().read()).toList();
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                Reachable.neverFirst(i, rules, earlier -> true).stream()
                    .map(why -> at(i, "/when", why)));
  }

  private static Stream<Flaw> paid(
      WrittenTerms terms,
      Predicate<WrittenPay> wrong,
      String field,
      Function<WrittenPay, String> sentence) {
    return each(terms)
        .boxed()
        .flatMap(
            i ->
                Stream.ofNullable(rule(terms, i).pay())
                    .filter(wrong)
                    .map(pay -> at(i, field, sentence.apply(pay))));
  }

  private static IntStream each(WrittenTerms terms) {
    return IntStream.range(0, terms.coverage().size());
  }

  private static WrittenCoverage rule(WrittenTerms terms, int index) {
    return terms.coverage().get(index);
  }

  private static Flaw at(int rule, String field, String sentence) {
    return new Flaw("/coverage/" + rule + field, sentence);
  }
}
