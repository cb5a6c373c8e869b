package no.ettermarked.meetings.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Terms;

/** Why a meeting that was planned is no longer wanted: the first rule that applies says so. */
final class CancellationRules {
  private static final List<BiFunction<Meeting, Terms, Optional<Reason>>> RULES =
      List.of(
          CancellationRules::theAgreementHasEnded,
          CancellationRules::theMeetingIsNoLongerAgreed,
          CancellationRules::theMeetingIsNotAgreedThen,
          CancellationRules::theMeetingFallsOnOtherDays);

  private CancellationRules() {}

  static Reason firstOf(Meeting meeting, Terms terms) {
    return RULES.stream()
        .flatMap(rule -> rule.apply(meeting, terms).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no reason to cancel " + meeting.id()));
  }

  private static Optional<Reason> theAgreementHasEnded(Meeting meeting, Terms terms) {
    LocalDate held = held(meeting);
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
    return terms.promised(meeting.series().key()).stretches().isEmpty()
        ? Optional.of(
            Reason.of(
                "meeting.cancelled-not-agreed",
                Source.of("agreement", terms.number()),
                Map.of("agreement", terms.number(), "meeting", meeting.plan().name())))
        : Optional.empty();
  }

  /** A phase that does not have the meeting holds on its day. */
  private static Optional<Reason> theMeetingIsNotAgreedThen(Meeting meeting, Terms terms) {
    return agreedThen(meeting, terms).isPresent()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                "meeting.cancelled-not-agreed-then",
                Source.of("agreement", terms.number()),
                Map.of(
                    "agreement",
                    terms.number(),
                    "meeting",
                    meeting.plan().name(),
                    "date",
                    held(meeting).toString())));
  }

  private static Optional<Reason> theMeetingFallsOnOtherDays(Meeting meeting, Terms terms) {
    return agreedThen(meeting, terms)
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

  private static Optional<MeetingCommitment> agreedThen(Meeting meeting, Terms terms) {
    return terms.promised(meeting.series().key()).on(held(meeting));
  }

  private static LocalDate held(Meeting meeting) {
    return meeting.plan().startsAtLocal().toLocalDate();
  }
}
