package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted: for how long, which plans, and the rules they come to. People, the provider's
 * profile and the days of calendars are kept up to date without asking, so they are not part of it;
 * which calendar a rule is counted in is.
 */
public record AcceptableTerms(
    LocalDate from,
    @Nullable LocalDate to,
    List<ItemTerm> items,
    List<CoverageTerm> coverage,
    List<TargetTerm> targets,
    List<TimePriceTerm> timePrices,
    List<RecurringPriceTerm> recurringPrices,
    List<MeetingTerm> meetings) {

  public static AcceptableTerms of(TermsInForce terms) {
    return new AcceptableTerms(
        terms.agreement().from(),
        terms.agreement().to(),
        terms.items(),
        terms.coverage(),
        terms.targets(),
        terms.timePrices(),
        terms.recurringPrices(),
        terms.meetings());
  }
}
