package no.ettermarked.meetings.terms;

/**
 * Somebody of the provider, on the days on which they answer for the customer: as long as they are
 * in the team, or while they act for somebody who is away.
 */
public record TeamMember(Person person, AgreementPeriod days) {}
