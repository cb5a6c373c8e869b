package no.ettermarked.meetings.meetings.store;

import java.util.List;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.meetings.meetings.Participant;
import no.ettermarked.meetings.meetings.UnfilledRole;

/** What of a meeting's plan is kept as one document: nobody searches by it. */
record PlanDocument(
    List<String> agenda,
    List<Participant> participants,
    List<UnfilledRole> unfilledRoles,
    List<Reason> because) {}
