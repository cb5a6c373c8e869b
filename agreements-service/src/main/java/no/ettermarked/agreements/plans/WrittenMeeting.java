package no.ettermarked.agreements.plans;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is written.
 *
 * @param recurrence a recurrence rule of RFC 5545, as {@link Recurrence} reads it
 */
public record WrittenMeeting(
    String key,
    String name,
    String recurrence,
    LocalTime startsAt,
    Duration duration,
    String calendar,
    List<String> agenda,
    List<WrittenParticipant> customerRoles,
    List<WrittenParticipant> providerRoles,
    @Nullable AtLeast atLeast,
    @Nullable String because) {

  public MeetingCommitment read() {
    return new MeetingCommitment(
        new Slug(key),
        name,
        Recurrence.parse(recurrence),
        startsAt,
        duration,
        new Slug(calendar),
        agenda,
        customerRoles.stream().map(WrittenParticipant::read).toList(),
        providerRoles.stream().map(WrittenParticipant::read).toList(),
        Optional.ofNullable(atLeast),
        Optional.ofNullable(because));
  }
}
