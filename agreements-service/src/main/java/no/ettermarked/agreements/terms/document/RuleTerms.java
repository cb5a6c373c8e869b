package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.terms.MergedTerms;

/** The rules, prices and meetings of merged terms, in the words of the first version. */
public record RuleTerms(
    List<CoverageTerm> coverage,
    List<TargetTerm> targets,
    List<TimePriceTerm> timePrices,
    List<RecurringPriceTerm> recurringPrices,
    List<MeetingTerm> meetings) {

  public static RuleTerms of(MergedTerms merged) {
    return new RuleTerms(
        FirstWords.coverage(merged.coverage()),
        FirstWords.targets(merged.targets()),
        merged.timePrices().stream().map(TimePriceTerm::of).toList(),
        merged.recurringPrices().stream().map(RecurringPriceTerm::of).toList(),
        merged.meetings().stream().map(MeetingTerm::of).toList());
  }
}
