package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferRemarks;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.reasons.Reason;

/** Tells whoever composes an offer what there is to remark on it. */
@Singleton
public class RemarkingOnOffers {

  /**
   * @param reasons why each is remarked
   * @param language BCP 47, to tell them in
   */
  public record Remarks(List<Reason> reasons, String language) {}

  private final FindingPlans plans;
  private final KnowingProvider provider;

  RemarkingOnOffers(FindingPlans plans, KnowingProvider provider) {
    this.plans = plans;
    this.provider = provider;
  }

  @Transactional
  public Remarks on(Offer offer) {
    return new Remarks(
        OfferRemarks.on(offer, plans.lookup()), provider.profile().language());
  }
}
