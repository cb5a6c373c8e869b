package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is accepted: for how long, which plans, and all that they come to, phase by phase. People,
 * the provider's profile and the days of calendars are kept up to date without asking, so they are
 * not part of it; which calendar a rule is counted in is. Of an hour that a price list prices, the
 * list and the code in it are part of it, and what the list says on a day is not.
 */
public record AcceptableTerms(LocalDate from, @Nullable LocalDate to, List<PhaseTerm> phases) {

  public static AcceptableTerms of(TermsInForce terms) {
    return new AcceptableTerms(terms.agreement().from(), terms.agreement().to(), terms.phases());
  }
}
