package no.ettermarked.meetings.meetings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which meetings are asked for.
 *
 * @param from the first instant at which a meeting may begin
 * @param to the first instant at which it may no longer begin
 * @param state {@code planned} or {@code cancelled}; none asks for both
 */
public record MeetingFilter(
    Optional<UUID> customer, Optional<Instant> from, Optional<Instant> to, Optional<String> state) {

  /** The same, of that customer only. */
  public MeetingFilter ofCustomer(UUID only) {
    return new MeetingFilter(Optional.of(only), from, to, state);
  }
}
