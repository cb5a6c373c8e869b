package no.ettermarked.agreements.handover.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.agreements.Offer;
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

  /** Whether an offer may be accepted. One that replaces an agreement requires no handover. */
  @Transactional
  public Clearance clearance(Offer offer) {
    return Clearance.of(
        programmes.handover(offer.id()),
        offer.replaces().isPresent() ? List.of() : templates.requiredByAgreements());
  }

  /** BCP 47, of the reasons. */
  @Transactional
  public String language() {
    return provider.profile().language();
  }
}
