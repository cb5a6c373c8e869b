package no.ettermarked.agreements.terms.document;

import java.util.List;

/**
 * The merged terms of an agreement, with all that is needed to work by them. The newest document of
 * an agreement takes the place of those before it.
 */
public record TermsInForce(
    AgreementTerm agreement,
    ProviderTerm provider,
    CustomerTerm customer,
    List<TeamMemberTerm> team,
    List<ItemTerm> items,
    List<CalendarTerm> calendars,
    List<CoverageTerm> coverage,
    List<TargetTerm> targets,
    List<TimePriceTerm> timePrices,
    List<RecurringPriceTerm> recurringPrices,
    List<MeetingTerm> meetings) {}
