package no.ettermarked.billing.terms.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.billing.terms.TermsLearnt;
import no.ettermarked.billing.terms.store.KnownTerms;

/** Keeps the newest terms of each agreement, and lets whoever waits for them know. */
@Singleton
public class LearningTerms {
  private final KnownTerms known;
  private final Event<TermsLearnt> learnt;

  LearningTerms(KnownTerms known, Event<TermsLearnt> learnt) {
    this.known = known;
    this.learnt = learnt;
  }

  /**
   * Learns the terms, unless the same or newer ones are known.
   *
   * @param saidAt when the provider said so, by its own clock
   * @param document the whole terms, as they were published
   */
  @Transactional
  public void learn(UUID agreement, long version, Instant saidAt, String document) {
    known.hold(agreement);
    known.keep(agreement, version, saidAt, document).map(TermsLearnt::new).ifPresent(learnt::fire);
  }
}
