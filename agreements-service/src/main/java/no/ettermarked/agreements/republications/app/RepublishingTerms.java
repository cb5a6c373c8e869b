package no.ettermarked.agreements.republications.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.TellingTerms;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.calendars.CalendarChanged;
import no.ettermarked.agreements.pricelists.PriceListChanged;
import no.ettermarked.agreements.providers.ProviderChanged;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.republications.Cause;
import no.ettermarked.agreements.republications.Republication;
import no.ettermarked.agreements.republications.store.Republications;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;

/** Has terms told again, on request and when something that all of them repeat has changed. */
@Singleton
public class RepublishingTerms {
  private final Republications republications;
  private final RepublicationAlarm alarm;
  private final Agreements agreements;
  private final KnowingProvider provider;
  private final TimeSource time;
  private final Turns turns;

  RepublishingTerms(
      Republications republications,
      RepublicationAlarm alarm,
      Agreements agreements,
      KnowingProvider provider,
      TimeSource time,
      Turns turns) {
    this.republications = republications;
    this.alarm = alarm;
    this.agreements = agreements;
    this.provider = provider;
    this.time = time;
    this.turns = turns;
  }

  /** Has all of them told again. */
  @Transactional
  public Republication request() {
    return begin(Cause.REQUESTED, Optional.empty(), Optional.empty());
  }

  void whenProviderChanges(@Observes ProviderChanged change) {
    begin(Cause.PROVIDER_CHANGED, Optional.empty(), Optional.empty());
  }

  void whenCalendarChanges(@Observes CalendarChanged change) {
    begin(Cause.CALENDAR_CHANGED, Optional.of(change.latest().key()), Optional.empty());
  }

  void whenPriceListChanges(@Observes PriceListChanged change) {
    begin(Cause.PRICE_LIST_CHANGED, Optional.empty(), Optional.of(change.latest().key()));
  }

  /**
   * Whoever accepts now either has been seen when this commits, or waits for it and tells what is
   * changed already: nobody is passed over.
   */
  private Republication begin(Cause cause, Optional<Slug> calendar, Optional<Slug> priceList) {
    turns.take(TellingTerms.TERMS);
    Republication republication =
        Republication.of(
            Ids.next(),
            cause,
            calendar,
            priceList,
            agreements.countNotEnded(provider.profile().dateOf(time.now())),
            time.now());
    republications.add(republication);
    alarm.set(republication);
    return republication;
  }

  /** The republication, or 404 when there is none. */
  @Transactional
  public Republication find(UUID id) {
    return republications.find(id).orElseThrow(() -> Refused.notFound("terms-republication", id));
  }

  /** In the order in which they were asked for. */
  @Transactional
  public List<Republication> list(PageQuery page) {
    return republications.list(page);
  }
}
