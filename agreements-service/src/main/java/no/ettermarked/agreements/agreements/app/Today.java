package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.time.TimeSource;

/** The date it is for the provider, and the language in which what is so is told. */
@Singleton
public class Today {
  private final KnowingProvider provider;
  private final TimeSource time;

  Today(KnowingProvider provider, TimeSource time) {
    this.provider = provider;
    this.time = time;
  }

  /** BCP 47: reasons are told in it. */
  @Transactional
  public String language() {
    return provider.profile().language();
  }

  @Transactional
  public LocalDate date() {
    return dateOf(time.now());
  }

  /** The provider's date of an instant. */
  @Transactional
  public LocalDate dateOf(Instant instant) {
    return provider.profile().dateOf(instant);
  }
}
