package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.CustomerChanged;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.TeamChanged;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/**
 * Tells a customer's terms in force again when whom they name has changed, in the transaction of
 * the change: the customer or its people, or the provider's people who answer for it (NET-2,
 * NET-4).
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

  /**
   * Those that hold no longer too when a person is erased, since the compacted topic keeps the last
   * that was told of each.
   */
  void whenCustomerChanges(@Observes CustomerChanged change) {
    UUID customer = change.customer().id();
    tellAgain(change.erased() ? agreements.accepted(customer) : notEnded(List.of(customer)));
  }

  void whenTeamChanges(@Observes TeamChanged change) {
    tellAgain(served(change.customers()).toList());
  }

  /** An agreement that is accepted brings a team that others of the customer are served by too. */
  void othersOf(AcceptedAgreement accepted) {
    tellAgain(
        served(List.of(accepted.offer().customer()))
            .filter(other -> !other.offer().id().equals(accepted.offer().id()))
            .toList());
  }

  private Stream<AcceptedAgreement> served(List<UUID> customers) {
    return notEnded(customers).stream()
        .filter(agreement -> agreement.offer().servedBy().isPresent());
  }

  private List<AcceptedAgreement> notEnded(List<UUID> customers) {
    return agreements.notEnded(customers, provider.profile().dateOf(time.now()));
  }

  private void tellAgain(List<AcceptedAgreement> named) {
    if (!named.isEmpty()) {
      turns.take(TellingTerms.TERMS);
      telling.tellAgain(named, _ -> true);
    }
  }
}
