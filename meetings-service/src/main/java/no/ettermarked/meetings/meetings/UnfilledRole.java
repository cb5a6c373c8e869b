package no.ettermarked.meetings.meetings;

import no.ettermarked.meetings.terms.Attendance;

/** A role that should take part and that nobody holds. */
public record UnfilledRole(Party party, String role, Attendance attendance) {}
