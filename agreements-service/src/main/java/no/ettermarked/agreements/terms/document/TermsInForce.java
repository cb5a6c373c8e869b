package no.ettermarked.agreements.terms.document;

import java.util.List;

/**
 * The merged terms of an agreement, with all that is needed to work by them. The newest document of
 * an agreement takes the place of those before it.
 *
 * @param items from here to the meetings: what holds in the phase that is told of first, in the
 *     words of the first version of the document
 * @param phases what holds when, whole
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
    List<MeetingTerm> meetings,
    List<PhaseTerm> phases) {}
