package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.written.Flaw;

/**
 * The levels of a service follow each other without a gap, whatever else holds meanwhile. The last
 * may end before the agreement does if the agreement says when; one that ends by itself is followed
 * (VEN-4).
 */
final class ServiceGaps {

  /**
   * A level of a service, in its time.
   *
   * @param endsByItself whether it ends because the plan lasts no longer
   */
  private record Level(Plan plan, Validity time, boolean endsByItself) {}

  private final NewAgreement agreement;
  private final AgreementRules.OfferedPlans plans;

  private ServiceGaps(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    this.agreement = agreement;
    this.plans = plans;
  }

  static Stream<Flaw> flaws(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    List<Phase> phases = PhaseRules.phases(agreement, plans).toList();
    return phases.isEmpty() ? Stream.of() : new ServiceGaps(agreement, plans).gaps(phases);
  }

  private Stream<Flaw> gaps(List<Phase> phases) {
    List<Level> levels = levels();
    return levels.stream()
        .map(level -> level.plan().written().service())
        .distinct()
        .flatMap(
            service ->
                gaps(
                    levels.stream()
                        .filter(level -> service.equals(level.plan().written().service()))
                        .sorted(Comparator.comparing(level -> level.time().from()))
                        .toList(),
                    phases));
  }

  private List<Level> levels() {
    List<Optional<Validity>> times = ItemTimes.of(agreement, plans);
    return IntStream.range(0, times.size())
        .mapToObj(i -> level(agreement.items().get(i), times.get(i).orElseThrow()))
        .filter(level -> level.plan().written().service() != null)
        .toList();
  }

  private Level level(WantedPlan item, Validity time) {
    Plan plan = plans.find(item).orElseThrow();
    return new Level(plan, time, item.to().isEmpty() && plan.written().lasts() != null);
  }

  /**
   * @param levels of one service, by their first days
   */
  private Stream<Flaw> gaps(List<Level> levels, List<Phase> phases) {
    return IntStream.range(0, levels.size())
        .boxed()
        .flatMap(
            i -> gap(levels.get(i), levels.stream().skip(i + 1L).findFirst(), phases).stream());
  }

  private Optional<Flaw> gap(Level level, Optional<Level> next, List<Phase> phases) {
    Optional<LocalDate> until = next.map(following -> following.time().from()).or(agreement::to);
    return level
        .time()
        .to()
        .filter(_ -> next.isPresent() || level.endsByItself())
        .filter(end -> until.map(end::isBefore).orElse(true))
        .map(end -> new Validity(end, until))
        .filter(gap -> isTold(gap, phases))
        .map(gap -> flaw(level, gap));
  }

  /** Where nothing at all holds that is told, and not once more of each service. */
  private static boolean isTold(Validity gap, List<Phase> phases) {
    return phases.stream()
        .anyMatch(phase -> !phase.items().isEmpty() && phase.period().overlaps(gap));
  }

  private static Flaw flaw(Level level, Validity gap) {
    return new Flaw(
        "/items",
        "Nothing of the service %s holds from %s%s: let something of it come after %s."
            .formatted(
                level.plan().written().service(),
                gap.from(),
                gap.to().map(to -> " to " + to).orElse(" on"),
                level.plan().key()));
  }
}
