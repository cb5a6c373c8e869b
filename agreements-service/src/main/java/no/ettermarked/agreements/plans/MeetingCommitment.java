package no.ettermarked.agreements.plans;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A meeting that the plan promises, again and again.
 *
 * @param startsAt in the calendar's zone
 * @param duration up to a day
 * @param calendar whose business days it is held on
 * @param atLeast how often at least it is held, however its dates are moved
 */
public record MeetingCommitment(
    Slug key,
    String name,
    Recurrence recurrence,
    LocalTime startsAt,
    Duration duration,
    Slug calendar,
    List<String> agenda,
    List<Participant> customerRoles,
    List<Participant> providerRoles,
    Optional<AtLeast> atLeast,
    Optional<String> because) {

  public MeetingCommitment {
    agenda = List.copyOf(agenda);
    customerRoles = List.copyOf(customerRoles);
    providerRoles = List.copyOf(providerRoles);
    if (!isHoldable(duration)) {
      throw new IllegalArgumentException("a meeting lasts a minute to a day, not " + duration);
    }
  }

  static boolean isHoldable(Duration duration) {
    return duration.compareTo(Duration.ofMinutes(1)) >= 0
        && duration.compareTo(Duration.ofDays(1)) <= 0
        && duration.toSecondsPart() == 0
        && duration.toNanosPart() == 0;
  }
}
