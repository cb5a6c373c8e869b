package no.ettermarked.kit.identity;

import jakarta.inject.Singleton;
import no.ettermarked.kit.problems.Refused;

/** Keeps what is the provider's own from a customer's people. */
@Singleton
public class ProvidersPeople {
  private final Caller caller;

  ProvidersPeople(Caller caller) {
    this.caller = caller;
  }

  /** Refuses a caller that is bound to a customer with 403. */
  public void require() {
    if (caller.customer().isPresent()) {
      throw Refused.forbidden(
          "provider-only",
          "This is for the provider's own people; the token is bound to a customer.");
    }
  }
}
