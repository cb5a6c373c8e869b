package no.ettermarked.meetings.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.meetings.series.Occurrence;
import no.ettermarked.meetings.terms.MeetingCommitment;

/**
 * When a meeting is, what it is about and who takes part.
 *
 * @param occurrence the date that the recurrence names, even when the meeting is held on another
 * @param endsAt after {@code startsAt}; the meeting lasts real elapsed time
 * @param zone in which the meeting has its local time
 */
public record MeetingPlan(
    LocalDate occurrence,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    String name,
    List<String> agenda,
    List<Participant> participants,
    List<UnfilledRole> unfilledRoles,
    List<Reason> because) {

  public MeetingPlan {
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException(
          "a meeting ends after it begins, but was %s to %s".formatted(startsAt, endsAt));
    }
    agenda = List.copyOf(agenda);
    participants = List.copyOf(participants);
    unfilledRoles = List.copyOf(unfilledRoles);
    because = List.copyOf(because);
  }

  /** The plan of one turn of a promised meeting. */
  public static MeetingPlan of(
      MeetingCommitment meeting, Occurrence occurrence, Participation participation) {
    ZoneId zone = meeting.calendar().hours().zone();
    Instant startsAt = occurrence.held().atTime(meeting.startsAt()).atZone(zone).toInstant();
    List<Reason> because = new ArrayList<>(occurrence.because());
    because.addAll(participation.because());
    return new MeetingPlan(
        occurrence.named(),
        startsAt,
        startsAt.plus(meeting.duration()),
        zone,
        meeting.name(),
        meeting.agenda(),
        participation.participants(),
        participation.unfilledRoles(),
        because);
  }

  public LocalDateTime startsAtLocal() {
    return startsAt.atZone(zone).toLocalDateTime();
  }

  /** Whether those who take part would see no difference: only the reasons may differ. */
  public boolean looksLike(MeetingPlan other) {
    return explainedBy(other.because).equals(other);
  }

  private MeetingPlan explainedBy(List<Reason> reasons) {
    return new MeetingPlan(
        occurrence, startsAt, endsAt, zone, name, agenda, participants, unfilledRoles, reasons);
  }
}
