package no.ettermarked.cases.terms.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import no.ettermarked.cases.terms.ProviderProfile;
import no.ettermarked.cases.terms.events.TermsDocument;
import no.ettermarked.cases.terms.store.AgreementTerms;
import no.ettermarked.cases.terms.store.ProviderProfiles;

/** Keeps this service's own copy of the terms in force. */
@ApplicationScoped
@Transactional
public class LearningTerms {
  private final AgreementTerms terms;
  private final ProviderProfiles profiles;

  LearningTerms(AgreementTerms terms, ProviderProfiles profiles) {
    this.terms = terms;
    this.profiles = profiles;
  }

  /**
   * Keeps the terms, and what the provider says of itself with them.
   *
   * @param version the agreement's: older terms that arrive later change nothing
   * @param saidAt when agreements-service said so
   * @param whole the document with all its fields, JSON
   */
  public void learn(long version, Instant saidAt, TermsDocument document, String whole) {
    terms.keep(version, document, whole);
    TermsDocument.Provider provider = document.provider();
    profiles.keep(
        saidAt,
        new ProviderProfile(
            provider.name(), provider.language(), provider.zone(), provider.numberPrefix()));
  }
}
