package no.ettermarked.agreements.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.calendars.Computation;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.ThirdPartyHelp;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.NoOpeningException;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Reason;

/**
 * What is promised of one measure.
 *
 * @param dueAt when it is due, if nothing pauses it; none where nothing is promised, or where the
 *     calendar does not open so long
 */
public record Promise(TargetRule rule, Optional<Instant> dueAt, List<Reason> because) {

  static Promise of(
      Sourced<TargetRule> rule, Instant at, Map<Slug, PublishedCalendar> calendars, Words words) {
    TargetRule target = rule.value();
    List<Reason> reasons = new ArrayList<>();
    Map<String, String> measure = Map.of("measure", target.measure().text());
    Optional<Computation> computed = target.target().flatMap(t -> due(target, t, at, calendars));
    reasons.add(
        Reason.of(
            target.target().isPresent() ? "target.promised" : "target.none",
            rule.source(),
            measure));
    computed.ifPresent(due -> reasons.addAll(due.because()));
    if (target.thirdParty() == ThirdPartyHelp.ONLY_WITH_THEIR_GUARANTEE) {
      reasons.add(Reason.of("target.third-party", rule.source(), Map.of()));
    }
    if (!target.pausedBy().isEmpty()) {
      reasons.add(
          Reason.of(
              "target.paused-by", rule.source(), Map.of("waits", words.spoken(target.pausedBy()))));
    }
    return new Promise(target, computed.map(Computation::dueAt), reasons);
  }

  private static Optional<Computation> due(
      TargetRule rule, Target target, Instant at, Map<Slug, PublishedCalendar> calendars) {
    try {
      return Optional.of(
          Computation.of(at, target, Objects.requireNonNull(calendars.get(rule.calendar()))));
    } catch (NoOpeningException | IllegalArgumentException never) {
      return Optional.empty();
    }
  }
}
