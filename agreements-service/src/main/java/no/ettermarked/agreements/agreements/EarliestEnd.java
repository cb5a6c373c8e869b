package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.ettermarked.kit.reasons.Reason;

/**
 * When an agreement can end at the earliest, and why (PRO-2).
 *
 * @param to the day after its last
 */
public record EarliestEnd(LocalDate to, List<Reason> because) {

  public EarliestEnd {
    because = List.copyOf(because);
  }

  /**
   * @param validity for how long the agreement holds
   * @param items what was bought, in the agreement's whole time: it ends when all can, each by its
   *     own terms and from its own first day; at once where none says anything
   * @param given the day on which it is terminated
   */
  public static EarliestEnd of(Validity validity, List<TerminableItem> items, LocalDate given) {
    List<TerminableItem> holding = items.stream().filter(item -> item.holdsFrom(given)).toList();
    EarliestEnd earliest =
        holding.stream()
            .map(item -> new ItemEnd(item, validity, given).earliest(holding.size() > 1))
            .max(Comparator.comparing(EarliestEnd::to))
            .orElseGet(() -> free(validity, given));
    return validity
        .to()
        .filter(to -> !to.isAfter(earliest.to()))
        .map(to -> anyway(to, earliest))
        .orElse(earliest);
  }

  /** Why it ends on a day that is not before this one. */
  public List<Reason> becauseOfEndingOn(LocalDate chosen) {
    List<Reason> reasons = new ArrayList<>(because);
    if (chosen.isAfter(to)) {
      reasons.add(Reason.of("termination.later", Map.of("date", chosen.minusDays(1).toString())));
    }
    return reasons;
  }

  private static EarliestEnd free(Validity validity, LocalDate given) {
    return new EarliestEnd(
        given.isAfter(validity.from()) ? given : validity.from().plusDays(1),
        List.of(Reason.of("termination.free", Map.of())));
  }

  private static EarliestEnd anyway(LocalDate to, EarliestEnd earliest) {
    List<Reason> reasons = new ArrayList<>(earliest.because());
    reasons.add(Reason.of("termination.ends-anyway", Map.of("date", to.minusDays(1).toString())));
    return new EarliestEnd(to, reasons);
  }
}
