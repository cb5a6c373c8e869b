package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.alarms.AlarmHandler;

/** Tells terms again when another phase of an agreement begins (VEN-4). */
@ApplicationScoped
class PhaseBegins implements AlarmHandler {
  private final Agreements agreements;
  private final TellingTerms telling;
  private final KnowingProvider provider;
  private final Turns turns;

  PhaseBegins(Agreements agreements, TellingTerms telling, KnowingProvider provider, Turns turns) {
    this.agreements = agreements;
    this.telling = telling;
    this.provider = provider;
    this.turns = turns;
  }

  @Override
  public String name() {
    return TellingTerms.PHASE_BEGINS;
  }

  @Override
  public void ring(String agreement, Instant dueAt) {
    turns.share(TellingTermsAgain.TERMS);
    agreements
        .find(UUID.fromString(agreement))
        .filter(AcceptedAgreement.class::isInstance)
        .map(AcceptedAgreement.class::cast)
        .map(accepted -> agreements.keep(accepted.publishedAgain()))
        .ifPresent(again -> telling.tell(again, provider.profile().dateOf(dueAt)));
  }
}
