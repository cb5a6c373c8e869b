package no.ettermarked.meetings.meetings;

/** What planning does to one meeting. */
public sealed interface MeetingChange {

  /** A meeting is put on the calendar. */
  record Scheduled(MeetingPlan plan) implements MeetingChange {}

  /** A meeting on the calendar has changed, or a cancelled one is on again. */
  record Rescheduled(Meeting meeting) implements MeetingChange {}

  /** Nobody sees a difference, but the reasons are others: a new version of a plan, say. */
  record Explained(Meeting meeting) implements MeetingChange {}

  /** A meeting is taken off the calendar. */
  record Cancelled(Meeting meeting) implements MeetingChange {}
}
