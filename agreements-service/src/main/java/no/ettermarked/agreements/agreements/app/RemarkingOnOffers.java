package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferRemarks;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.TeamForecast;
import no.ettermarked.agreements.teams.app.PromisingAsAgreed;
import no.ettermarked.kit.reasons.Reason;

/** Tells whoever composes an offer what there is to remark on it, and what it would come to. */
@Singleton
public class RemarkingOnOffers {

  /**
   * @param reasons why each is remarked
   * @param capacity what would come of the capacity that it promises, if it promises any
   * @param language BCP 47, to tell them in
   */
  public record Remarks(List<Reason> reasons, Optional<TeamForecast> capacity, String language) {}

  private final FindingPlans plans;
  private final PromisingAsAgreed promising;
  private final KnowingProvider provider;

  RemarkingOnOffers(FindingPlans plans, PromisingAsAgreed promising, KnowingProvider provider) {
    this.plans = plans;
    this.promising = promising;
    this.provider = provider;
  }

  @Transactional
  public Remarks on(Offer offer) {
    return new Remarks(
        OfferRemarks.on(offer, plans.lookup()),
        promising.forecast(offer),
        provider.profile().language());
  }
}
