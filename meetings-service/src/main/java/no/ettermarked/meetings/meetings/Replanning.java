package no.ettermarked.meetings.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.meetings.terms.Terms;

/**
 * Brings the meetings of a series into line with what the terms want. What has begun by {@code
 * asOf} is history and stays as it is; planning the same once more changes nothing.
 *
 * @param series the series as it is now
 * @param wanted what the terms want, at most one a date named
 * @param planned what there is for those dates, and all that is still to come
 */
public record Replanning(
    SeriesOfMeeting series, Terms terms, List<MeetingPlan> wanted, List<Meeting> planned) {

  public List<MeetingChange> changes(Instant asOf) {
    Map<LocalDate, MeetingPlan> wantedByDate =
        wanted.stream().collect(Collectors.toMap(MeetingPlan::occurrence, Function.identity()));
    Map<LocalDate, Meeting> plannedByDate =
        planned.stream().collect(Collectors.toMap(m -> m.plan().occurrence(), Function.identity()));
    List<MeetingChange> changes = new ArrayList<>();
    wanted.stream()
        .filter(plan -> plan.startsAt().isAfter(asOf))
        .map(plan -> change(plan, Optional.ofNullable(plannedByDate.get(plan.occurrence())), asOf))
        .flatMap(Optional::stream)
        .forEach(changes::add);
    planned.stream()
        .filter(meeting -> !wantedByDate.containsKey(meeting.plan().occurrence()))
        .flatMap(meeting -> cancellation(meeting, asOf).stream())
        .forEach(changes::add);
    return changes;
  }

  private Optional<MeetingChange> change(MeetingPlan plan, Optional<Meeting> there, Instant asOf) {
    if (there.isEmpty()) {
      return Optional.of(new MeetingChange.Scheduled(plan));
    }
    Meeting meeting = there.get();
    if (hasBegun(meeting, asOf)) {
      return Optional.empty();
    }
    return switch (meeting.state()) {
      case MeetingState.Cancelled cancelled ->
          Optional.of(new MeetingChange.Rescheduled(meeting.rescheduled(series, plan, asOf)));
      case MeetingState.Planned onTheCalendar -> difference(meeting, plan, asOf);
    };
  }

  private Optional<MeetingChange> difference(Meeting meeting, MeetingPlan plan, Instant asOf) {
    if (!meeting.plan().looksLike(plan) || !meeting.series().isTitledLike(series)) {
      return Optional.of(new MeetingChange.Rescheduled(meeting.rescheduled(series, plan, asOf)));
    }
    return meeting.plan().equals(plan) && meeting.series().equals(series)
        ? Optional.empty()
        : Optional.of(new MeetingChange.Explained(meeting.explained(series, plan)));
  }

  private Optional<MeetingChange> cancellation(Meeting meeting, Instant asOf) {
    if (hasBegun(meeting, asOf)) {
      return Optional.empty();
    }
    return switch (meeting.state()) {
      case MeetingState.Cancelled already -> Optional.empty();
      case MeetingState.Planned onTheCalendar ->
          Optional.of(
              new MeetingChange.Cancelled(
                  meeting.cancelled(asOf, CancellationRules.firstOf(meeting, terms))));
    };
  }

  private static boolean hasBegun(Meeting meeting, Instant asOf) {
    return !meeting.plan().startsAt().isAfter(asOf);
  }
}
