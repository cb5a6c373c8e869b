package no.ettermarked.agreements.providers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.agreements.providers.store.Providers;
import no.ettermarked.kit.problems.Refused;

/** Tells whom the work is done for. */
@Singleton
public class KnowingProvider {
  private final Providers providers;

  KnowingProvider(Providers providers) {
    this.providers = providers;
  }

  @Transactional
  public Optional<RegisteredProvider> find() {
    return providers.find();
  }

  /** The profile, for what cannot be done without one: 409 until it is registered. */
  @Transactional
  public Provider profile() {
    return providers
        .find()
        .map(RegisteredProvider::profile)
        .orElseThrow(
            () ->
                Refused.conflict(
                    "provider-not-registered",
                    "This needs the provider's language, zone, currency and numbers: register them"
                        + " first, with PUT /v1/provider."));
  }
}
