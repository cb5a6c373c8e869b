package no.ettermarked.cases.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.cases.intake.Admission.Admitted;
import no.ettermarked.cases.intake.Admission.NoAgreementInForce;
import no.ettermarked.cases.intake.Admission.NotCovered;
import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.terms.Arrival;
import no.ettermarked.cases.terms.CoverageRule;
import no.ettermarked.cases.terms.CoverageRule.Admits;
import no.ettermarked.cases.terms.CoverageRule.Refuses;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/**
 * Whether an enquiry is admitted, and what covers it: the first of these rules that has an answer
 * decides. Inside terms, the first coverage rule that matches speaks for them.
 */
public final class Admissions {

  private interface Rule {
    Optional<Admission> decide(List<Terms> inForce, Arrival arrival);
  }

  private static final List<Rule> RULES =
      List.of(
          Admissions::withoutAgreementNothingIsAdmitted,
          Admissions::oldestAgreementThatAdmitsItCoversIt,
          Admissions::whatTermsRefuseIsRefused,
          Admissions::whatNoTermsMentionIsRefused);

  private Admissions() {}

  /**
   * Decides about an enquiry that comes.
   *
   * @param known the terms of all agreements of the customer, the oldest first
   */
  public static Admission decide(List<Terms> known, Arrival arrival) {
    List<Terms> inForce = known.stream().filter(terms -> terms.inForceAt(arrival.at())).toList();
    return RULES.stream()
        .map(rule -> rule.decide(inForce, arrival))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Admission> withoutAgreementNothingIsAdmitted(
      List<Terms> inForce, Arrival arrival) {
    return inForce.isEmpty()
        ? Optional.of(
            new NoAgreementInForce(Reason.of("admission.no-agreement-in-force", Map.of())))
        : Optional.empty();
  }

  private static Optional<Admission> oldestAgreementThatAdmitsItCoversIt(
      List<Terms> inForce, Arrival arrival) {
    return inForce.stream().flatMap(terms -> admitted(terms, arrival)).findFirst();
  }

  private static Stream<Admission> admitted(Terms terms, Arrival arrival) {
    return terms.coverageOf(arrival).stream()
        .flatMap(
            rule ->
                switch (rule) {
                  case Admits admits ->
                      Stream.of(new Admitted(terms, coverage(admits, terms, arrival)));
                  case Refuses _ -> Stream.empty();
                });
  }

  private static Coverage coverage(Admits rule, Terms terms, Arrival arrival) {
    Reason reason =
        switch (rule.pay()) {
          case Pay.Included() -> Reason.of("coverage.included", rule.source(), Map.of());
          case Pay.Free() -> Reason.of("coverage.free", rule.source(), Map.of());
          case Pay.Hourly(String price) ->
              Reason.of("coverage.hourly", rule.source(), Map.of("price", price));
          case Pay.Timebank(String timebank, String price) ->
              Reason.of(
                  "coverage.timebank",
                  rule.source(),
                  Map.of("timebank", terms.timebank(timebank, arrival.at()), "price", price));
          case Pay.Quoted(String price) ->
              Reason.of("coverage.quoted", rule.source(), Map.of("price", price));
        };
    return new Coverage(rule.pay(), List.of(reason));
  }

  private static Optional<Admission> whatTermsRefuseIsRefused(
      List<Terms> inForce, Arrival arrival) {
    return inForce.stream()
        .flatMap(terms -> terms.coverageOf(arrival).stream())
        .flatMap(Admissions::refusal)
        .findFirst();
  }

  private static Stream<Admission> refusal(CoverageRule rule) {
    return switch (rule) {
      case Admits _ -> Stream.empty();
      case Refuses(Source source, _, Optional<String> instead) ->
          Stream.of(
              new NotCovered(
                  instead
                      .map(said -> Reason.of("admission.instead", source, Map.of("instead", said)))
                      .orElseGet(() -> Reason.of("admission.refused", source, Map.of()))));
    };
  }

  private static Optional<Admission> whatNoTermsMentionIsRefused(
      List<Terms> inForce, Arrival arrival) {
    Terms oldest = inForce.getFirst();
    return Optional.of(
        new NotCovered(
            Reason.of(
                "admission.not-mentioned",
                Source.of("agreement", oldest.agreementNumber()),
                Map.of("agreement", oldest.agreementNumber()))));
  }
}
