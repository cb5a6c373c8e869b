package no.ettermarked.meetings.meetings;

import java.time.Instant;
import no.ettermarked.kit.reasons.Reason;

/** Whether a meeting will be. */
public sealed interface MeetingState {

  /** It is on the calendar. */
  record Planned() implements MeetingState {}

  /** It will not be. */
  record Cancelled(Instant at, Reason because) implements MeetingState {}

  /** As answers write it: {@code planned} or {@code cancelled}. */
  default String code() {
    return switch (this) {
      case Planned planned -> "planned";
      case Cancelled cancelled -> "cancelled";
    };
  }
}
