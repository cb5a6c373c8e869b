package no.ettermarked.meetings.meetings.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingChange;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;
import no.ettermarked.meetings.meetings.events.MeetingCancelled;
import no.ettermarked.meetings.meetings.events.MeetingScheduled;
import no.ettermarked.meetings.meetings.store.MeetingBook;

/** Stores what planning has decided, and tells of it. */
@Singleton
@Transactional(TxType.MANDATORY)
public class ChangingMeetings {
  private final MeetingBook meetings;
  private final Outbox outbox;

  ChangingMeetings(MeetingBook meetings, Outbox outbox) {
    this.meetings = meetings;
    this.outbox = outbox;
  }

  public void apply(MeetingChange change, SeriesOfMeeting series, Instant at) {
    switch (change) {
      case MeetingChange.Scheduled(var plan) -> {
        Meeting meeting = Meeting.scheduled(Ids.next(), series, plan, at);
        meetings.add(meeting);
        tellScheduled(meeting);
      }
      case MeetingChange.Rescheduled(var meeting) -> {
        meetings.keep(meeting);
        tellScheduled(meeting);
      }
      case MeetingChange.Explained(var meeting) -> meetings.keep(meeting);
      case MeetingChange.Cancelled(var meeting) -> {
        meetings.keep(meeting);
        outbox.publish(
            new Event(
                MeetingCancelled.TYPE,
                meeting.id(),
                meeting.sequence(),
                MeetingCancelled.of(meeting)));
      }
    }
  }

  private void tellScheduled(Meeting meeting) {
    outbox.publish(
        new Event(
            MeetingScheduled.TYPE, meeting.id(), meeting.sequence(), MeetingScheduled.of(meeting)));
  }
}
