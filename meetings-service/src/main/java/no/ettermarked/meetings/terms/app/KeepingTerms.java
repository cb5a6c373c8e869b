package no.ettermarked.meetings.terms.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import no.ettermarked.meetings.terms.Terms;
import no.ettermarked.meetings.terms.TermsKept;
import no.ettermarked.meetings.terms.store.TermsBook;

/** Keeps the newest terms of an agreement; older ones that arrive late change nothing. */
@Singleton
public class KeepingTerms {
  private final TermsBook book;
  private final Event<TermsKept> kept;

  KeepingTerms(TermsBook book, Event<TermsKept> kept) {
    this.book = book;
    this.kept = kept;
  }

  /**
   * @param document the whole document that the terms were read from, as JSON
   */
  @Transactional
  public void keep(Terms terms, String document) {
    if (book.keep(terms, document)) {
      kept.fire(new TermsKept(terms.agreement()));
    }
  }
}
