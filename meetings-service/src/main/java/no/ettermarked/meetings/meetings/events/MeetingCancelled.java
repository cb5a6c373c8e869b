package no.ettermarked.meetings.meetings.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.wording.Told;

/** A meeting that was on the calendar will not be; the first reason says why. */
public record MeetingCancelled(
    MeetingPart meeting,
    LocalDate occurrenceOn,
    Instant startsAt,
    Instant cancelledAt,
    List<Because> because) {

  public static final String TYPE = "no.ettermarked.meetings.meeting-cancelled.v1";

  public static MeetingCancelled of(Meeting meeting) {
    return new MeetingCancelled(
        MeetingPart.of(meeting),
        meeting.plan().occurrence(),
        meeting.plan().startsAt(),
        meeting.changedAt(),
        Told.in(meeting.series().language(), meeting.because()));
  }
}
