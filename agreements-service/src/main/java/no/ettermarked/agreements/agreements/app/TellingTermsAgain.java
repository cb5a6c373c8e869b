package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.events.TermsTopic;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.calendars.CalendarChanged;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.ProviderChanged;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.MergedTerms;
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
  private final WritingTerms writing;
  private final TermsTopic topic;
  private final TimeSource time;
  private final Turns turns;

  TellingTermsAgain(
      Agreements agreements,
      FindingPlans plans,
      KnowingProvider provider,
      WritingTerms writing,
      TermsTopic topic,
      TimeSource time,
      Turns turns) {
    this.agreements = agreements;
    this.plans = plans;
    this.provider = provider;
    this.writing = writing;
    this.topic = topic;
    this.time = time;
    this.turns = turns;
  }

  void whenProviderChanges(@Observes ProviderChanged change) {
    turns.take(TERMS);
    agreements.notEnded(change.profile().dateOf(time.now())).forEach(this::tell);
  }

  void whenCalendarChanges(@Observes CalendarChanged change) {
    turns.take(TERMS);
    var versions = plans.lookup();
    Slug calendar = change.latest().key();
    agreements.notEnded(provider.profile().dateOf(time.now())).stream()
        .filter(
            agreement ->
                MergedTerms.of(agreement.offer().items(), versions).calendars().contains(calendar))
        .forEach(this::tell);
  }

  private void tell(AcceptedAgreement agreement) {
    AcceptedAgreement again = agreements.keep(agreement.publishedAgain());
    topic.tell(again, writing.write(again.offer()));
  }
}
