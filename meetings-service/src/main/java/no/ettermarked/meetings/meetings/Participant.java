package no.ettermarked.meetings.meetings;

import no.ettermarked.meetings.terms.Attendance;

/**
 * Somebody who takes part in a meeting, for a role. Who holds two of its roles stands there for
 * each.
 */
public record Participant(
    Party party, String name, String email, String role, Attendance attendance) {}
