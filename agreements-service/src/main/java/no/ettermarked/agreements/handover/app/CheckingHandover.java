package no.ettermarked.agreements.handover.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.handover.Clearance;
import no.ettermarked.agreements.programmes.store.Programmes;
import no.ettermarked.agreements.programmes.store.Templates;
import no.ettermarked.agreements.providers.app.KnowingProvider;

/** Says whether an agreement may go live as far as its handover goes (OSE-11). */
@Singleton
public class CheckingHandover {
  private final Programmes programmes;
  private final Templates templates;
  private final KnowingProvider provider;

  CheckingHandover(Programmes programmes, Templates templates, KnowingProvider provider) {
    this.programmes = programmes;
    this.templates = templates;
    this.provider = provider;
  }

  /**
   * Whether what is offered may be accepted.
   *
   * @param replacing whether it takes another's place, and so requires no handover
   */
  @Transactional
  public Clearance clearance(UUID agreement, boolean replacing) {
    return Clearance.of(
        programmes.handover(agreement), replacing ? List.of() : templates.requiredByAgreements());
  }

  /** BCP 47, of the reasons. */
  @Transactional
  public String language() {
    return provider.profile().language();
  }
}
