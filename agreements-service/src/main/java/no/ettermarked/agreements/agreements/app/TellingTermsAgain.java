package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.calendars.CalendarChanged;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.ProviderChanged;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/**
 * Tells terms in force again when something they repeat has changed, in the transaction of the
 * change.
 */
@ApplicationScoped
public class TellingTermsAgain {

  /** Whoever accepts shares this turn, so that no acceptance is passed over by a change. */
  static final String TERMS = "terms";

  private final Agreements agreements;
  private final FindingPlans plans;
  private final KnowingProvider provider;
  private final TellingTerms telling;
  private final TimeSource time;
  private final Turns turns;

  TellingTermsAgain(
      Agreements agreements,
      FindingPlans plans,
      KnowingProvider provider,
      TellingTerms telling,
      TimeSource time,
      Turns turns) {
    this.agreements = agreements;
    this.plans = plans;
    this.provider = provider;
    this.telling = telling;
    this.time = time;
    this.turns = turns;
  }

  void whenProviderChanges(@Observes ProviderChanged change) {
    turns.take(TERMS);
    agreements.notEnded(change.profile().dateOf(time.now())).forEach(telling::tellAgain);
  }

  void whenCalendarChanges(@Observes CalendarChanged change) {
    turns.take(TERMS);
    var versions = plans.lookup();
    Slug calendar = change.latest().key();
    LocalDate today = provider.profile().dateOf(time.now());
    agreements.notEnded(today).stream()
        .filter(agreement -> names(agreement, calendar, versions))
        .forEach(telling::tellAgain);
  }

  private static boolean names(
      AcceptedAgreement agreement, Slug calendar, Function<PlanReference, Plan> versions) {
    return agreement.offer().phases(agreement.validity()).stream()
        .map(phase -> agreement.offer().merged(phase, versions))
        .anyMatch(terms -> terms.calendars().contains(calendar));
  }
}
