package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.CustomerChanged;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/**
 * Tells a customer's terms in force again when the customer or its people, whom they name, have
 * changed, in the transaction of the change; those that hold no longer too when a person is erased,
 * since the compacted topic keeps the last that was told of each.
 */
@Singleton
public class TellingTermsOfCustomer {
  private final Agreements agreements;
  private final KnowingProvider provider;
  private final TellingTerms telling;
  private final TimeSource time;
  private final Turns turns;

  TellingTermsOfCustomer(
      Agreements agreements,
      KnowingProvider provider,
      TellingTerms telling,
      TimeSource time,
      Turns turns) {
    this.agreements = agreements;
    this.provider = provider;
    this.telling = telling;
    this.time = time;
    this.turns = turns;
  }

  void whenCustomerChanges(@Observes CustomerChanged change) {
    turns.take(TellingTerms.TERMS);
    UUID customer = change.customer().id();
    telling.tellAgain(
        change.erased()
            ? agreements.accepted(customer)
            : agreements.notEnded(customer, provider.profile().dateOf(time.now())),
        terms -> true);
  }
}
