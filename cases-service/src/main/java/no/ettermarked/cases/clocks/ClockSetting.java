package no.ettermarked.cases.clocks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.ettermarked.businesstime.NoOpeningException;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.terms.Arrival;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.TargetRule;
import no.ettermarked.cases.terms.Terms;

/**
 * Which clocks a new case gets: of each measure, the one of the first target that matches. A
 * promise in a calendar that does not open so long any more falls due at no instant, and is no
 * reason to turn a case away.
 */
public final class ClockSetting {

  private ClockSetting() {}

  /**
   * The clocks of a case that has just been opened.
   *
   * @param terms those that admitted it
   * @param ids gives an id to each clock
   */
  public static List<CaseClock> of(Case opened, Terms terms, Supplier<UUID> ids) {
    Arrival arrival =
        new Arrival(opened.enquiry(), opened.report().reporterEmail(), opened.openedAt());
    return Arrays.stream(Measure.values())
        .map(measure -> terms.targetOf(arrival, measure))
        .flatMap(Optional::stream)
        .flatMap(rule -> clock(opened, rule, ids).stream())
        .toList();
  }

  private static Optional<CaseClock> clock(Case opened, TargetRule rule, Supplier<UUID> ids) {
    Instant started = opened.openedAt();
    try {
      Instant due = rule.target().dueFrom(started, rule.calendar().calendar());
      return Optional.of(clock(opened, rule, ids.get(), due));
    } catch (NoOpeningException never) {
      return Optional.empty();
    }
  }

  private static CaseClock clock(Case opened, TargetRule rule, UUID id, Instant due) {
    return new CaseClock(
        id,
        opened.id(),
        rule.measure(),
        rule.target(),
        rule.calendar(),
        rule.warnAtPercent(),
        opened.openedAt(),
        null,
        null,
        DueExplanation.of(rule, opened.report().reportedAt(), opened.openedAt(), due));
  }
}
