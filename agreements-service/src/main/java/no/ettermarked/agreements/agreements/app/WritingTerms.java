package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Phase;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ItemTerm;
import no.ettermarked.agreements.terms.document.PhaseTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.Slug;

/** Writes the terms of an agreement as the document they are told by. */
@ApplicationScoped
public class WritingTerms {
  private final KnowingProvider provider;
  private final Customers customers;
  private final FindingCalendars calendars;
  private final FindingPlans plans;

  WritingTerms(
      KnowingProvider provider,
      Customers customers,
      FindingCalendars calendars,
      FindingPlans plans) {
    this.provider = provider;
    this.customers = customers;
    this.calendars = calendars;
    this.plans = plans;
  }

  /** The terms of an agreement, with people and calendars as they are now. */
  public TermsInForce write(Agreement agreement) {
    Function<PlanReference, Plan> versions = plans.lookup();
    Offer offer = agreement.offer();
    List<Phase> phases = offer.phases(agreement.validity());
    List<MergedTerms> merged = phases.stream().map(phase -> offer.merged(phase, versions)).toList();
    return new TermsInForce(
        new AgreementTerm(
            offer.id(),
            offer.number(),
            agreement.validity().from(),
            agreement.validity().to().orElse(null)),
        ProviderTerm.of(provider.profile()),
        CustomerTerm.of(customer(offer.customer())),
        offer.team().stream().map(WritingTerms::member).toList(),
        calendars(merged),
        IntStream.range(0, phases.size())
            .mapToObj(i -> phase(agreement, phases.get(i), merged.get(i), versions))
            .toList());
  }

  private static PhaseTerm phase(
      Agreement agreement,
      Phase phase,
      MergedTerms merged,
      Function<PlanReference, Plan> versions) {
    return PhaseTerm.of(
        phase.period().from(),
        phase.period().to().orElse(null),
        items(agreement, phase, versions),
        merged);
  }

  private static List<ItemTerm> items(
      Agreement agreement, Phase phase, Function<PlanReference, Plan> versions) {
    return agreement.offer().items().stream()
        .filter(item -> item.period().holdsOn(phase.period().from()))
        .map(item -> item(item, versions.apply(item.bought().plan()), agreement.validity()))
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

  private List<CalendarTerm> calendars(List<MergedTerms> merged) {
    return merged.stream()
        .flatMap(terms -> terms.calendars().stream())
        .distinct()
        .sorted()
        .map(this::calendar)
        .map(CalendarTerm::of)
        .toList();
  }

  private PublishedCalendar calendar(Slug key) {
    return calendars
        .inForce(key)
        .orElseThrow(() -> new IllegalStateException("no calendar " + key));
  }

  private Customer customer(UUID id) {
    return customers.find(id).orElseThrow(() -> new IllegalStateException("no customer " + id));
  }

  private static TeamMemberTerm member(TeamMember member) {
    return new TeamMemberTerm(
        member.firstName(), member.lastName(), member.email(), member.role().text());
  }
}
