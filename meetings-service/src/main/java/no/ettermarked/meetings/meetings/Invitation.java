package no.ettermarked.meetings.meetings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import no.ettermarked.meetings.terms.Attendance;

/** Whether a meeting can be told to calendars, and by whom. */
public sealed interface Invitation {

  /**
   * It can.
   *
   * @param organizer of the provider's people: whom the meeting needs before whom it may need
   * @param attendees everybody once, however many roles they hold, as much needed as their most
   *     needed role
   */
  record Sendable(
      Meeting meeting, Participant organizer, SequencedCollection<Participant> attendees)
      implements Invitation {}

  /** It cannot: nobody of the provider takes part, so nobody invites (RFC 5546, section 3.2.2). */
  record WithoutOrganizer(Meeting meeting) implements Invitation {}

  static Invitation to(Meeting meeting) {
    Map<String, Participant> everybody = new LinkedHashMap<>();
    meeting
        .plan()
        .participants()
        .forEach(p -> everybody.merge(p.email(), p, Invitation::moreNeeded));
    return organizer(List.copyOf(everybody.values()))
        .<Invitation>map(
            organizer -> new Sendable(meeting, organizer, List.copyOf(everybody.values())))
        .orElseGet(() -> new WithoutOrganizer(meeting));
  }

  private static Optional<Participant> organizer(List<Participant> everybody) {
    return everybody.stream()
        .filter(participant -> participant.party() == Party.PROVIDER)
        .min(Comparator.comparing(Participant::attendance));
  }

  private static Participant moreNeeded(Participant one, Participant other) {
    return other.attendance() == Attendance.REQUIRED && one.attendance() == Attendance.WHEN_NEEDED
        ? other
        : one;
  }
}
