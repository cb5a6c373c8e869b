package no.ettermarked.meetings.meetings.events;

import java.util.UUID;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;

/** Which meeting an event tells of. */
public record MeetingPart(
    UUID id, UUID series, UUID agreement, UUID customer, String key, String name, long sequence) {

  static MeetingPart of(Meeting meeting) {
    SeriesOfMeeting series = meeting.series();
    return new MeetingPart(
        meeting.id(),
        series.id(),
        series.agreement(),
        series.customer(),
        series.key(),
        meeting.plan().name(),
        meeting.sequence());
  }
}
