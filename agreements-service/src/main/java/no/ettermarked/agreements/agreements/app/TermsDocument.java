package no.ettermarked.agreements.agreements.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Phase;
import no.ettermarked.agreements.agreements.PricedPhase;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ItemTerm;
import no.ettermarked.agreements.terms.document.PhaseTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.Slug;

/**
 * The document that tells the terms of an agreement, of what it repeats.
 *
 * @param customers finds one that is known to exist
 * @param team finds who answers for an agreement when
 * @param calendars finds the version that holds of one that is known to exist
 * @param plans finds a version that is known to exist
 * @param prices what hours cost by price lists
 */
public record TermsDocument(
    ProviderTerm provider,
    Function<UUID, CustomerTerm> customers,
    Function<Agreement, List<TeamMemberTerm>> team,
    Function<Slug, CalendarTerm> calendars,
    Function<PlanReference, Plan> plans,
    PriceLists prices) {

  /** The whole of an agreement's terms: all phases, those to come too. */
  public TermsInForce of(Agreement agreement) {
    Offer offer = agreement.offer();
    List<PricedPhase> phases = offer.priced(agreement.validity(), plans, prices);
    return new TermsInForce(
        new AgreementTerm(
            offer.id(),
            offer.number(),
            agreement.validity().from(),
            agreement.validity().to().orElse(null)),
        provider,
        customers.apply(offer.customer()),
        team.apply(agreement),
        calendars(phases),
        phases.stream().map(phase -> phase(agreement, phase)).toList());
  }

  private PhaseTerm phase(Agreement agreement, PricedPhase priced) {
    Validity period = priced.phase().period();
    return PhaseTerm.of(
        period.from(), period.to().orElse(null), items(agreement, priced.phase()), priced.terms());
  }

  private List<ItemTerm> items(Agreement agreement, Phase phase) {
    return agreement.offer().items().stream()
        .filter(item -> item.period().holdsOn(phase.period().from()))
        .map(item -> item(item, plans.apply(item.bought().plan()), agreement.validity()))
        .toList();
  }

  private static ItemTerm item(AgreedItem item, Plan plan, Validity whole) {
    Validity period = whole.to().map(end -> item.period().until(end)).orElse(item.period());
    return new ItemTerm(
        plan.key().text(),
        plan.reference().version(),
        plan.name(),
        item.bought().quantity(),
        period.from(),
        period.to().orElse(null));
  }

  private List<CalendarTerm> calendars(List<PricedPhase> phases) {
    return phases.stream()
        .flatMap(phase -> phase.terms().calendars().stream())
        .distinct()
        .sorted()
        .map(calendars)
        .toList();
  }
}
