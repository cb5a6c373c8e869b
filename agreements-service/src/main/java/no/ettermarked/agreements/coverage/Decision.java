package no.ettermarked.agreements.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Admission;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** How an enquiry is decided: the first of these rules that has an answer. */
final class Decision {

  private interface Rule {
    Optional<CoverageCheck> decide(AskedEnquiry asked, List<TermsThen> inForce);
  }

  private static final List<Rule> RULES =
      List.of(
          Decision::withoutAgreementNothingIsAdmitted,
          Decision::oldestAgreementThatAdmitsItCoversIt,
          Decision::whatIsRefusedIsRefused,
          Decision::whatNobodyMentionsIsRefused);

  private Decision() {}

  static CoverageCheck of(AskedEnquiry asked, List<TermsThen> inForce) {
    return RULES.stream()
        .flatMap(rule -> rule.decide(asked, inForce).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<CoverageCheck> withoutAgreementNothingIsAdmitted(
      AskedEnquiry asked, List<TermsThen> inForce) {
    return inForce.isEmpty()
        ? Optional.of(
            new CoverageCheck.Refused(
                Optional.empty(), List.of(Reason.of("coverage.no-agreement", Map.of()))))
        : Optional.empty();
  }

  private static Optional<CoverageCheck> oldestAgreementThatAdmitsItCoversIt(
      AskedEnquiry asked, List<TermsThen> inForce) {
    return inForce.stream()
        .flatMap(
            then ->
                then.coverageOf(asked).stream()
                    .flatMap(
                        rule ->
                            switch (rule.value().admission()) {
                              case Admission.Admitted(Pay pay) ->
                                  Stream.of(admitted(asked, then, rule, pay));
                              case Admission.NotAdmitted _ -> Stream.empty();
                            }))
        .findFirst();
  }

  private static CoverageCheck admitted(
      AskedEnquiry asked, TermsThen then, Sourced<CoverageRule> rule, Pay pay) {
    Optional<PriceThen> price = CoverageReasons.price(pay).map(then::price);
    return new CoverageCheck.Admitted(
        then.agreement(),
        pay,
        price.map(PriceThen::perHour),
        then.terms().rank().map(Sourced::value),
        then.promised(asked),
        CoverageReasons.admitted(asked, then, rule, pay, price));
  }

  private static Optional<CoverageCheck> whatIsRefusedIsRefused(
      AskedEnquiry asked, List<TermsThen> inForce) {
    return inForce.stream()
        .flatMap(
            then ->
                then.coverageOf(asked).stream()
                    .flatMap(
                        rule ->
                            switch (rule.value().admission()) {
                              case Admission.Admitted _ -> Stream.empty();
                              case Admission.NotAdmitted(String instead) ->
                                  Stream.<CoverageCheck>of(
                                      new CoverageCheck.Refused(
                                          Optional.of(instead),
                                          CoverageReasons.refused(asked, then, rule)));
                            }))
        .findFirst();
  }

  private static Optional<CoverageCheck> whatNobodyMentionsIsRefused(
      AskedEnquiry asked, List<TermsThen> inForce) {
    String agreement = inForce.getFirst().agreement();
    return Optional.of(
        new CoverageCheck.Refused(
            Optional.empty(),
            List.of(
                Reason.of(
                    "coverage.not-mentioned",
                    Source.of("agreement", agreement),
                    Map.of("agreement", agreement)))));
  }
}
