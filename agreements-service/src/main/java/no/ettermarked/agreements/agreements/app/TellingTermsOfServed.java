package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.TeamChanged;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/**
 * Tells terms again when other people of the provider answer for the customer, or will (NET-2,
 * NET-4), in the transaction of the change.
 */
@Singleton
class TellingTermsOfServed {
  private final Agreements agreements;
  private final KnowingProvider provider;
  private final TellingTerms telling;
  private final TimeSource time;
  private final Turns turns;

  TellingTermsOfServed(
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

  void whenTeamChanges(@Observes TeamChanged change) {
    tellAgain(served(change.customers()));
  }

  /** An agreement that is accepted brings a team that others of the customer are served by too. */
  void others(AcceptedAgreement accepted) {
    tellAgain(
        served(List.of(accepted.offer().customer())).stream()
            .filter(other -> !other.offer().id().equals(accepted.offer().id()))
            .toList());
  }

  private List<AcceptedAgreement> served(List<UUID> customers) {
    return agreements.notEnded(customers, provider.profile().dateOf(time.now())).stream()
        .filter(agreement -> agreement.offer().servedBy().isPresent())
        .toList();
  }

  private void tellAgain(List<AcceptedAgreement> served) {
    if (!served.isEmpty()) {
      turns.take(TellingTerms.TERMS);
      telling.tellAgain(served, _ -> true);
    }
  }
}
