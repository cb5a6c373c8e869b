package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.events.TermsTopic;
import no.ettermarked.agreements.agreements.store.Agreements;

/** Tells the terms of accepted agreements, whole: all phases, those to come too. */
@ApplicationScoped
class TellingTerms {
  private final Agreements agreements;
  private final WritingTerms writing;
  private final TermsTopic topic;

  TellingTerms(Agreements agreements, WritingTerms writing, TermsTopic topic) {
    this.agreements = agreements;
    this.writing = writing;
    this.topic = topic;
  }

  void tell(AcceptedAgreement agreement) {
    topic.tell(agreement, writing.write(agreement));
  }

  /** Tells them with a higher version, since something that they repeat has changed. */
  void tellAgain(AcceptedAgreement agreement) {
    tell(agreements.keep(agreement.publishedAgain()));
  }
}
