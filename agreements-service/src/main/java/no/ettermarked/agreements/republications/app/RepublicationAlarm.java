package no.ettermarked.agreements.republications.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.app.TellingTerms;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.republications.Part;
import no.ettermarked.agreements.republications.Republication;
import no.ettermarked.agreements.republications.store.Republications;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.alarms.AlarmHandler;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.time.TimeSource;

/**
 * Goes through the next agreements of a republication each time it rings, in a transaction of their
 * own, and rings again until all have been gone through. What else is due for the provider comes in
 * between.
 */
@Singleton
class RepublicationAlarm implements AlarmHandler {

  private static final String ALARM = "terms-republication";

  /** Acceptances wait for as many, and what they come to is held in memory. */
  private static final int AT_A_TIME = 250;

  private final Republications republications;
  private final Agreements agreements;
  private final TellingTerms telling;
  private final KnowingProvider provider;
  private final Alarms alarms;
  private final TimeSource time;
  private final Turns turns;

  RepublicationAlarm(
      Republications republications,
      Agreements agreements,
      TellingTerms telling,
      KnowingProvider provider,
      Alarms alarms,
      TimeSource time,
      Turns turns) {
    this.republications = republications;
    this.agreements = agreements;
    this.telling = telling;
    this.provider = provider;
    this.alarms = alarms;
    this.time = time;
    this.turns = turns;
  }

  void set(Republication republication) {
    alarms.set(ALARM, republication.id().toString(), time.now());
  }

  @Override
  public String name() {
    return ALARM;
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    turns.take(TellingTerms.TERMS);
    republications
        .findForChange(UUID.fromString(subject))
        .filter(republication -> !republication.hasEnded())
        .ifPresent(this::goOn);
  }

  private void goOn(Republication republication) {
    List<AcceptedAgreement> next =
        agreements.notEnded(
            provider.profile().dateOf(time.now()), republication.after(), AT_A_TIME);
    int told =
        telling.tellAgain(
            next,
            terms ->
                republication.calendar().stream().allMatch(key -> isCountedIn(terms, key))
                    && republication.priceList().stream().allMatch(key -> isPricedBy(terms, key)));
    Part part =
        new Part(
            next.size(),
            told,
            next.isEmpty() ? Optional.empty() : Optional.of(next.getLast().offer().id()));
    if (next.size() < AT_A_TIME) {
      republications.keep(republication.ended(part, time.now()));
    } else {
      republications.keep(republication.advanced(part, time.now()));
      set(republication);
    }
  }

  private static boolean isPricedBy(TermsInForce terms, Slug priceList) {
    return terms.phases().stream()
        .flatMap(phase -> phase.timePrices().stream())
        .anyMatch(price -> price.isListedIn(priceList.text()));
  }

  private static boolean isCountedIn(TermsInForce terms, Slug calendar) {
    return terms.calendars().stream().anyMatch(one -> one.key().equals(calendar.text()));
  }
}
