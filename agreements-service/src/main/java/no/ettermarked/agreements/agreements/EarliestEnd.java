package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.plans.EndsAt;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Termination;
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
   * @param terminations what its plans say of ending them: it ends when all can; at once where none
   *     says anything
   * @param given the day on which it is terminated
   */
  public static EarliestEnd of(
      Validity validity, List<Sourced<Termination>> terminations, LocalDate given) {
    EarliestEnd earliest =
        terminations.stream()
            .map(terms -> new Ends(validity, terms, given).earliest())
            .max(Comparator.comparing(EarliestEnd::to))
            .orElseGet(() -> free(validity, given));
    return validity
        .to()
        .filter(to -> !to.isAfter(earliest.to()))
        .map(to -> anyway(to, earliest))
        .orElse(earliest);
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

  /** The terms of one termination, and the day on which it is given. */
  private record Ends(Validity validity, Sourced<Termination> sourced, LocalDate given) {

    private EarliestEnd earliest() {
      List<Reason> reasons = new ArrayList<>();
      LocalDate noticed = given.plus(terms().notice());
      reasons.add(
          reason("termination.notice", Map.of("period", terms().notice().toString()), noticed));
      LocalDate bound = validity.from().plus(terms().binding());
      LocalDate free = noticed.isBefore(bound) ? bound : noticed;
      if (noticed.isBefore(bound)) {
        reasons.add(
            reason("termination.binding", Map.of("period", terms().binding().toString()), bound));
      }
      LocalDate end = endsAt(atLeastADay(free), bound);
      if (!end.equals(free)) {
        reasons.add(
            EndsAt.parse(terms().endsAt()) == EndsAt.RENEWAL
                ? reason("termination.renewal", Map.of("period", renewal()), end)
                : reason("termination.month-end", Map.of(), end));
      }
      reasons.add(
          Reason.of(
              "termination.earliest",
              sourced.source(),
              Map.of("date", end.minusDays(1).toString())));
      return new EarliestEnd(end, reasons);
    }

    private Termination terms() {
      return sourced.value();
    }

    private LocalDate atLeastADay(LocalDate free) {
      return free.isAfter(validity.from()) ? free : validity.from().plusDays(1);
    }

    private LocalDate endsAt(LocalDate free, LocalDate bound) {
      return switch (EndsAt.parse(terms().endsAt())) {
        case MONTH_END -> free.getDayOfMonth() == 1 ? free : free.withDayOfMonth(1).plusMonths(1);
        case RENEWAL -> renewed(free, bound);
        case ANY_DAY -> free;
      };
    }

    private LocalDate renewed(LocalDate free, LocalDate bound) {
      Period renewal = terms().renewal();
      LocalDate end = bound;
      for (int times = 1; renewal != null && end.isBefore(free); times++) {
        end = bound.plus(renewal.multipliedBy(times));
      }
      return end.isBefore(free) ? free : end;
    }

    private String renewal() {
      Period renewal = terms().renewal();
      return renewal == null ? "P1M" : renewal.toString();
    }

    private Reason reason(String code, Map<String, String> inputs, LocalDate day) {
      Map<String, String> all = new HashMap<>(inputs);
      all.put("date", day.minusDays(1).toString());
      return Reason.of(code, sourced.source(), all);
    }
  }
}
