package no.ettermarked.agreements.handover.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.handover.HandoverReasons;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.store.Programmes;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.reasons.Reason;

/** Says whether an agreement may go live as far as its handover goes (OSE-11). */
@Singleton
public class CheckingHandover {
  private final Programmes programmes;
  private final KnowingProvider provider;

  CheckingHandover(Programmes programmes, KnowingProvider provider) {
    this.programmes = programmes;
    this.provider = provider;
  }

  /** Why an agreement may not go live yet; nothing when it may. */
  @Transactional
  public List<Reason> objections(UUID agreement) {
    Optional<Programme> handover = programmes.handover(agreement);
    return HandoverReasons.letLive(handover)
        ? List.of()
        : handover.map(HandoverReasons::of).orElseGet(List::of);
  }

  /** BCP 47, of the reasons. */
  @Transactional
  public String language() {
    return provider.profile().language();
  }
}
