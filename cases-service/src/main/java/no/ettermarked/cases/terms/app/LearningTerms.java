package no.ettermarked.cases.terms.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.ettermarked.cases.terms.ProviderProfile;
import no.ettermarked.cases.terms.events.TermsDocument;
import no.ettermarked.cases.terms.store.AgreementTerms;
import no.ettermarked.cases.terms.store.ProviderProfiles;
import org.jboss.logging.Logger;

/** Keeps this service's own copy of the terms in force. */
@Singleton
@Transactional
public class LearningTerms {
  private static final Logger LOG = Logger.getLogger(LearningTerms.class);

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
    remarkOnWhatIsNotTimed(document);
  }

  private static void remarkOnWhatIsNotTimed(TermsDocument document) {
    List<String> notTimed = document.measuresNotTimed();
    if (!notTimed.isEmpty()) {
      LOG.infof(
          "Agreement %s promises %s: no clock is set for that here",
          document.agreement().number(), String.join(", ", notTimed));
    }
  }
}
