package no.ettermarked.billing.rating.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.ettermarked.billing.rating.BilledWork;
import no.ettermarked.billing.rating.CaseSoFar;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.rating.Rating;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.rating.events.WorkRated;
import no.ettermarked.billing.rating.store.WorkLedger;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.billing.terms.TermsLearnt;
import no.ettermarked.billing.terms.store.KnownTerms;
import no.ettermarked.billing.wording.Telling;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;

/**
 * Gives each piece of logged work its price once. Whichever replica they come to, work of one case
 * is taken one at a time, so that the minimum of a case is charged once; and terms of an agreement
 * are not taken while work of it is, so that nothing waits for terms that have just arrived.
 */
@Singleton
public class RatingWork {
  private final KnownTerms known;
  private final WorkLedger ledger;
  private final Outbox outbox;
  private final TimeSource time;

  RatingWork(KnownTerms known, WorkLedger ledger, Outbox outbox, TimeSource time) {
    this.known = known;
    this.ledger = ledger;
    this.outbox = outbox;
    this.time = time;
  }

  /** Rates work, or lets it wait for its terms; work that is known already stays as it is. */
  @Transactional
  public void rate(LoggedWork work) {
    known.fix(work.agreement());
    ledger.hold(work.ofCase().id());
    if (ledger.contains(work.id())) {
      return;
    }
    Optional<Terms> terms = known.of(work.agreement());
    Rating rating =
        terms
            .map(decisive -> rating(work, decisive))
            .orElseGet(() -> Waiting.forTerms(work.agreement()));
    BilledWork entered = ledger.enter(work, rating, time.now());
    terms.ifPresent(decisive -> tell(entered, decisive));
  }

  /** Rates what waited for these terms, in the order in which it was done. */
  @Transactional
  void rateWhatWaited(@Observes TermsLearnt learnt) {
    Terms terms = learnt.terms();
    for (LoggedWork work : ledger.waitingOf(terms.agreement())) {
      tell(ledger.rerate(work.id(), rating(work, terms), time.now()), terms);
    }
  }

  private Rating rating(LoggedWork work, Terms terms) {
    return Rating.of(work.done(), work.pay(), terms, soFar(work));
  }

  private CaseSoFar soFar(LoggedWork work) {
    return work.pay() instanceof Pay.Hourly hourly
        ? ledger.soFar(work.ofCase().id(), hourly.price())
        : CaseSoFar.NOTHING;
  }

  private void tell(BilledWork billed, Terms terms) {
    switch (billed.rating()) {
      case Waiting _ -> {}
      case Rated rated -> publish(billed, rated, terms.provider().language());
    }
  }

  private void publish(BilledWork billed, Rated rated, String language) {
    LoggedWork work = billed.work();
    outbox.publish(
        new Event(
            WorkRated.TYPE,
            work.id(),
            billed.version(),
            WorkRated.of(work, rated, Telling.in(language).all(work.covered(), rated.reasons()))));
  }
}
