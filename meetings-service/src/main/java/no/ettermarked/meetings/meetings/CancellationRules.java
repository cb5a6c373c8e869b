package no.ettermarked.meetings.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.Terms;

/** Why a meeting that was planned is no longer wanted: the first rule that applies says so. */
final class CancellationRules {
  private static final List<BiFunction<Meeting, Terms, Optional<Reason>>> RULES =
      List.of(
          CancellationRules::theAgreementHasEnded,
          CancellationRules::theMeetingIsNoLongerAgreed,
          CancellationRules::theMeetingFallsOnOtherDays);

  private CancellationRules() {}

  static Reason firstOf(Meeting meeting, Terms terms) {
    return RULES.stream()
        .flatMap(rule -> rule.apply(meeting, terms).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no reason to cancel " + meeting.id()));
  }

  private static Optional<Reason> theAgreementHasEnded(Meeting meeting, Terms terms) {
    LocalDate held = meeting.plan().startsAtLocal().toLocalDate();
    return terms
        .period()
        .end()
        .filter(end -> !held.isBefore(end))
        .map(
            end ->
                Reason.of(
                    "meeting.cancelled-agreement-ends",
                    Source.of("agreement", terms.number()),
                    Map.of("agreement", terms.number(), "lastDay", end.minusDays(1).toString())));
  }

  private static Optional<Reason> theMeetingIsNoLongerAgreed(Meeting meeting, Terms terms) {
    return terms.meeting(meeting.series().key()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "meeting.cancelled-not-agreed",
                Source.of("agreement", terms.number()),
                Map.of("agreement", terms.number(), "meeting", meeting.plan().name())));
  }

  private static Optional<Reason> theMeetingFallsOnOtherDays(Meeting meeting, Terms terms) {
    return terms
        .meeting(meeting.series().key())
        .map(
            agreed ->
                Reason.of(
                    "meeting.cancelled-other-days",
                    agreed.source(),
                    Map.of(
                        "meeting",
                        agreed.name(),
                        "date",
                        meeting.plan().occurrence().toString(),
                        "recurrence",
                        agreed.recurrence())));
  }
}
