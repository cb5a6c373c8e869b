package no.ettermarked.agreements.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.terms.HiddenRule;
import no.ettermarked.agreements.terms.HiddenRules;
import no.ettermarked.agreements.terms.Layer;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** What there is to remark on how an offer is composed. Nothing is refused for it. */
public final class OfferRemarks {

  private static final List<BiFunction<Offer, Function<PlanReference, Plan>, Stream<Reason>>>
      RULES = List.of(OfferRemarks::rulesCount);

  private OfferRemarks() {}

  /**
   * Everything there is to remark.
   *
   * @param plans finds a version of a plan
   */
  public static List<Reason> on(Offer offer, Function<PlanReference, Plan> plans) {
    return RULES.stream().flatMap(rule -> rule.apply(offer, plans)).toList();
  }

  /** A rule that counts in one phase is of use, though it does not in another. */
  private static Stream<Reason> rulesCount(Offer offer, Function<PlanReference, Plan> plans) {
    List<HiddenRules> phases =
        offer.phases(offer.validity()).stream()
            .map(
                phase ->
                    HiddenRules.of(Layer.of(offer.number(), offer.own()), phase.items(), plans))
            .toList();
    Map<Source, HiddenRule> hidden = new LinkedHashMap<>();
    phases.stream()
        .flatMap(phase -> phase.hidden().stream())
        .forEach(rule -> hidden.putIfAbsent(rule.source(), rule));
    return hidden.values().stream()
        .filter(rule -> phases.stream().noneMatch(phase -> phase.reaches(rule.source())))
        .map(HiddenRule::reason);
  }
}
