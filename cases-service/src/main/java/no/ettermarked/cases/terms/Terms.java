package no.ettermarked.cases.terms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one agreement says about cases.
 *
 * @param agreementNumber the number people use for it, such as {@code OSE-A1}
 * @param numberPrefix what the numbers of the provider's cases begin with, such as {@code OSE}
 * @param coverage in order: the first rule that matches an enquiry decides
 * @param targets in order: of a measure, the first rule that matches an enquiry holds
 */
public record Terms(
    UUID agreement,
    String agreementNumber,
    UUID customer,
    AgreementPeriod period,
    String numberPrefix,
    List<CoverageRule> coverage,
    List<TargetRule> targets) {

  public Terms {
    coverage = List.copyOf(coverage);
    targets = List.copyOf(targets);
  }

  /** The rule that decides whether an enquiry is admitted; empty when no rule is about it. */
  public Optional<CoverageRule> coverageOf(Enquiry enquiry) {
    return coverage.stream().filter(rule -> rule.when().matches(enquiry)).findFirst();
  }

  /** What is promised for an enquiry of one measure; empty when nothing is. */
  public Optional<TargetRule> targetOf(Enquiry enquiry, Measure measure) {
    return targets.stream()
        .filter(rule -> rule.measure() == measure)
        .filter(rule -> rule.when().matches(enquiry))
        .findFirst();
  }
}
