package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ItemTerm;
import no.ettermarked.agreements.terms.document.PhaseTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.RuleTerms;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

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

  /** The terms of what is offered, with people and calendars as they are now. */
  public TermsInForce write(Offer offer) {
    Function<PlanReference, Plan> versions = plans.lookup();
    MergedTerms merged = MergedTerms.of(offer.items(), versions);
    RuleTerms rules = RuleTerms.of(merged);
    List<ItemTerm> items =
        offer.items().stream()
            .map(bought -> item(bought, versions.apply(bought.plan()), offer))
            .toList();
    return new TermsInForce(
        new AgreementTerm(offer.id(), offer.number(), offer.validity().from(), end(offer)),
        ProviderTerm.of(provider.profile()),
        CustomerTerm.of(customer(offer.customer())),
        offer.team().stream().map(WritingTerms::member).toList(),
        items,
        calendars(merged),
        rules.coverage(),
        rules.targets(),
        rules.timePrices(),
        rules.recurringPrices(),
        rules.meetings(),
        List.of(PhaseTerm.of(offer.validity().from(), end(offer), items, merged)));
  }

  private List<CalendarTerm> calendars(MergedTerms merged) {
    return merged.calendars().stream().map(this::calendar).map(CalendarTerm::of).toList();
  }

  private PublishedCalendar calendar(Slug key) {
    return calendars
        .inForce(key)
        .orElseThrow(() -> new IllegalStateException("no calendar " + key));
  }

  private Customer customer(UUID id) {
    return customers.find(id).orElseThrow(() -> new IllegalStateException("no customer " + id));
  }

  private static ItemTerm item(BoughtPlan bought, Plan plan, Offer offer) {
    return new ItemTerm(
        plan.key().text(),
        plan.reference().version(),
        plan.name(),
        bought.quantity(),
        offer.validity().from(),
        end(offer));
  }

  private static TeamMemberTerm member(TeamMember member) {
    return new TeamMemberTerm(
        member.firstName(), member.lastName(), member.email(), member.role().text());
  }

  private static @Nullable LocalDate end(Offer offer) {
    return offer.validity().to().orElse(null);
  }
}
