package no.ettermarked.cases.handling.http;

import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.problems.Refused;

/** What only the provider's own people do. */
public final class ProviderPeople {

  private ProviderPeople() {}

  /** Refuses a customer's own people, who see the case but do not handle it. */
  public static void only(Caller caller) {
    if (caller.customer().isPresent()) {
      throw Refused.forbidden(
          "provider-people-only",
          "This is done by the provider's own people. Ask them on the case instead.");
    }
  }
}
