package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The merged terms of an agreement, with all that is needed to work by them. The newest document of
 * an agreement takes the place of those before it.
 *
 * @param team who answers when; of an accepted agreement from the day on which it is told
 * @param calendars those that the terms of any phase are counted in
 * @param phases what holds when: one after the other, without gaps
 */
public record TermsInForce(
    AgreementTerm agreement,
    ProviderTerm provider,
    CustomerTerm customer,
    List<TeamMemberTerm> team,
    List<CalendarTerm> calendars,
    List<PhaseTerm> phases) {

  /** The same terms, of the phase that holds on a date and the people of that day alone. */
  public TermsInForce on(LocalDate date) {
    return new TermsInForce(
        agreement,
        provider,
        customer,
        team.stream().filter(member -> member.holdsOn(date)).toList(),
        calendars,
        phases.stream().filter(phase -> phase.holdsOn(date)).toList());
  }
}
