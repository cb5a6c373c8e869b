package no.ettermarked.billing.rating.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
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
 * Gives each piece of logged work its price once. Work and terms of one agreement are taken one at
 * a time, whichever replica they come to: the minimum of a case is charged once, and nothing waits
 * for terms that have just arrived.
 */
@ApplicationScoped
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
    known.hold(work.agreement());
    if (ledger.contains(work.id())) {
      return;
    }
    Rating rating =
        known
            .of(work.agreement())
            .map(terms -> rating(work, terms))
            .orElseGet(() -> Waiting.forTerms(work.agreement()));
    tell(ledger.enter(work, rating, time.now()));
  }

  /** Rates what waited for these terms, in the order in which it was done. */
  @Transactional
  void rateWhatWaited(@Observes TermsLearnt learnt) {
    Terms terms = learnt.terms();
    for (LoggedWork work : ledger.waitingOf(terms.agreement())) {
      tell(ledger.rerate(work.id(), rating(work, terms), time.now()));
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

  private void tell(BilledWork billed) {
    switch (billed.rating()) {
      case Waiting _ -> {}
      case Rated rated -> publish(billed, rated);
    }
  }

  private void publish(BilledWork billed, Rated rated) {
    LoggedWork work = billed.work();
    String language = known.language().orElseThrow();
    outbox.publish(
        new Event(
            WorkRated.TYPE,
            work.id(),
            billed.version(),
            WorkRated.of(work, rated, Telling.in(language).all(work.covered(), rated.reasons()))));
  }
}
