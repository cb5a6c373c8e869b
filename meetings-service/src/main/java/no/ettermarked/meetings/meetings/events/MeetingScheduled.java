package no.ettermarked.meetings.meetings.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.Participant;
import no.ettermarked.meetings.meetings.UnfilledRole;
import no.ettermarked.meetings.wording.Told;

/**
 * A meeting is on the calendar, or is there with another time, agenda or people: the whole of it,
 * so that the newest replaces those before.
 */
public record MeetingScheduled(
    MeetingPart meeting,
    LocalDate occurrenceOn,
    Instant startsAt,
    Instant endsAt,
    LocalDateTime startsAtLocal,
    String zone,
    List<String> agenda,
    List<ParticipantPart> participants,
    List<UnfilledPart> unfilledRoles,
    List<Because> because) {

  public static final String TYPE = "no.ettermarked.meetings.meeting-scheduled.v1";

  /** Somebody who takes part, for a role. */
  public record ParticipantPart(
      String party, String name, String email, String role, String attendance) {
    static ParticipantPart of(Participant participant) {
      return new ParticipantPart(
          participant.party().code(),
          participant.name(),
          participant.email(),
          participant.role(),
          participant.attendance().code());
    }
  }

  /** A role that nobody holds. */
  public record UnfilledPart(String party, String role, String attendance) {
    static UnfilledPart of(UnfilledRole role) {
      return new UnfilledPart(role.party().code(), role.role(), role.attendance().code());
    }
  }

  public static MeetingScheduled of(Meeting meeting) {
    MeetingPlan plan = meeting.plan();
    return new MeetingScheduled(
        MeetingPart.of(meeting),
        plan.occurrence(),
        plan.startsAt(),
        plan.endsAt(),
        plan.startsAtLocal(),
        plan.zone().getId(),
        plan.agenda(),
        plan.participants().stream().map(ParticipantPart::of).toList(),
        plan.unfilledRoles().stream().map(UnfilledPart::of).toList(),
        Told.in(meeting.series().language(), meeting.because()));
  }
}
