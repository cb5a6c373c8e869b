package no.ettermarked.billing.terms.app;

import jakarta.inject.Singleton;
import no.ettermarked.billing.terms.store.KnownTerms;

/** The language a provider's reasons are told in. */
@Singleton
public class ProviderLanguage {
  private static final String UNTIL_TOLD = "en";

  private final KnownTerms known;

  ProviderLanguage(KnownTerms known) {
    this.known = known;
  }

  /** BCP 47, as the newest terms say; English while there are none. */
  public String tag() {
    return known.language().orElse(UNTIL_TOLD);
  }
}
