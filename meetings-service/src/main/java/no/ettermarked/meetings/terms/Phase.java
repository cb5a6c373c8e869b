package no.ettermarked.meetings.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days of an agreement on which the same terms hold, and the meetings they promise.
 *
 * @param meetings each with a key of its own
 */
public record Phase(AgreementPeriod days, List<MeetingCommitment> meetings) {

  public Phase {
    meetings = List.copyOf(meetings);
    Set<String> keys = new HashSet<>();
    for (MeetingCommitment meeting : meetings) {
      if (!keys.add(meeting.key())) {
        throw new IllegalArgumentException(
            "two meetings from %s have the key '%s'".formatted(days.from(), meeting.key()));
      }
    }
  }

  Optional<MeetingCommitment> meeting(String key) {
    return meetings.stream().filter(meeting -> meeting.key().equals(key)).findFirst();
  }
}
