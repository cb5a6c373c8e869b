package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.Admission;
import no.ettermarked.agreements.plans.Admission.Admitted;
import no.ettermarked.agreements.plans.Admission.NotAdmitted;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.plans.Reporter;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.When;
import no.ettermarked.agreements.terms.Sourced;
import no.ettermarked.agreements.written.Slug;

/**
 * Terms in the words of the first version of the document, for those who read by it; a phase says
 * all. A row on a condition that those words do not have is left out, and work that is paid from a
 * timebank or quoted is told as paid by time spent.
 */
final class FirstWords {

  private FirstWords() {}

  static List<CoverageTerm> coverage(List<Sourced<CoverageRule>> rules) {
    return rules.stream()
        .filter(rule -> isSayable(rule.value().when()))
        .map(rule -> new Sourced<>(rule.source(), sayable(rule.value())))
        .map(CoverageTerm::of)
        .toList();
  }

  static List<TargetTerm> targets(List<Sourced<TargetRule>> rules) {
    return rules.stream()
        .filter(rule -> isSayable(rule.value().when()))
        .map(TargetTerm::of)
        .toList();
  }

  private static boolean isSayable(When when) {
    return when.kinds().except().isEmpty()
        && when.channels().except().isEmpty()
        && when.reporter().equals(Reporter.anybody())
        && when.hours().isEmpty();
  }

  private static CoverageRule sayable(CoverageRule rule) {
    return new CoverageRule(rule.when(), sayable(rule.admission()), rule.because());
  }

  private static Admission sayable(Admission admission) {
    return switch (admission) {
      case Admitted(Pay pay) -> new Admitted(sayable(pay));
      case NotAdmitted refusal -> refusal;
    };
  }

  private static Pay sayable(Pay pay) {
    return switch (pay) {
      case Pay.Included included -> included;
      case Pay.Free free -> free;
      case Pay.Hourly hourly -> hourly;
      case Pay.FromTimebank(_, Slug price) -> new Pay.Hourly(price);
      case Pay.Quoted(Slug price) -> new Pay.Hourly(price);
    };
  }
}
