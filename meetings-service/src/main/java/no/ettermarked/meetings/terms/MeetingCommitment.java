package no.ettermarked.meetings.terms;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.ettermarked.kit.reasons.Source;

/**
 * A recurring meeting that an agreement promises.
 *
 * @param source the plan, its version and the rule in it
 * @param key names the meeting within the agreement
 * @param recurrence an RFC 5545 recurrence rule that names dates, such as {@code
 *     FREQ=MONTHLY;BYDAY=2TU}
 * @param startsAt local time in the calendar's zone, the same all year
 * @param duration whole minutes, more than none, a day at most
 * @param calendar says which days are closed
 */
public record MeetingCommitment(
    Source source,
    String key,
    String name,
    String recurrence,
    LocalTime startsAt,
    Duration duration,
    AgreedCalendar calendar,
    List<String> agenda,
    List<RoleWanted> customerRoles,
    List<RoleWanted> providerRoles) {
  private static final Duration LONGEST = Duration.ofDays(1);

  public MeetingCommitment {
    if (key.isBlank() || name.isBlank() || recurrence.isBlank()) {
      throw new IllegalArgumentException(
          "a meeting has a key, a name and a recurrence, but had '%s', '%s' and '%s'"
              .formatted(key, name, recurrence));
    }
    if (!duration.isPositive()
        || duration.compareTo(LONGEST) > 0
        || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
      throw new IllegalArgumentException(
          "the meeting %s lasts whole minutes, more than none and a day at most, but was %s"
              .formatted(key, duration));
    }
    agenda = List.copyOf(agenda);
    customerRoles = List.copyOf(customerRoles);
    providerRoles = List.copyOf(providerRoles);
  }
}
