package no.ettermarked.meetings.terms;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an agreement says about meetings.
 *
 * @param agreement the agreement's id
 * @param number what people call it
 * @param version grows with every change of the terms
 * @param language BCP 47, in which reasons are told
 * @param zone the provider's, in which the agreement's dates are meant
 * @param team the provider's people for this agreement
 * @param meetings each with a key of its own
 */
public record Terms(
    UUID agreement,
    String number,
    long version,
    AgreementPeriod period,
    Customer customer,
    String language,
    ZoneId zone,
    List<Person> team,
    List<MeetingCommitment> meetings) {

  public Terms {
    team = List.copyOf(team);
    meetings = List.copyOf(meetings);
    Set<String> keys = new HashSet<>();
    for (MeetingCommitment meeting : meetings) {
      if (!keys.add(meeting.key())) {
        throw new IllegalArgumentException(
            "two meetings of agreement %s have the key '%s'".formatted(number, meeting.key()));
      }
    }
  }

  public Optional<MeetingCommitment> meeting(String key) {
    return meetings.stream().filter(meeting -> meeting.key().equals(key)).findFirst();
  }
}
