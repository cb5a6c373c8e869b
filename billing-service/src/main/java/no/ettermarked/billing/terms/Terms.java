package no.ettermarked.billing.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/**
 * The terms of one agreement, as far as they decide what things cost.
 *
 * @param version grows with every change of the agreement's terms
 * @param phases one after the other without gaps, at least one; on a day the one holds whose days
 *     contain it
 */
public record Terms(
    UUID agreement, long version, UUID customer, ProviderProfile provider, List<Phase> phases) {

  public Terms {
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(customer, "customer");
    phases = List.copyOf(phases);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("agreement " + agreement + " has no phase");
    }
    for (int i = 1; i < phases.size(); i++) {
      requireNoGap(phases.get(i - 1).days(), phases.get(i).days());
    }
    requireOneCurrency(phases, provider.currency());
  }

  private static void requireNoGap(Validity days, Validity next) {
    if (!next.startInclusive().equals(days.endExclusive())) {
      throw new IllegalArgumentException(
          "a phase begins when the one before ends, but %s came after %s"
              .formatted(next.startInclusive(), days.endExclusive()));
    }
  }

  private static void requireOneCurrency(List<Phase> phases, CurrencyUnit currency) {
    phases.stream()
        .flatMap(Phase::currencies)
        .filter(other -> !other.equals(currency))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "a price is in " + other + " and the provider's currency is " + currency);
            });
  }

  /** The days on which the agreement is in force. */
  public Validity validity() {
    return new Validity(
        phases.getFirst().days().startInclusive(), phases.getLast().days().endExclusive());
  }

  /** The day an instant falls on for the provider. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(provider.zone()).toLocalDate();
  }

  /** What holds at an instant; empty when the agreement is not in force then. */
  public Optional<Phase> phaseAt(Instant instant) {
    LocalDate day = dayOf(instant);
    return phases.stream().filter(phase -> phase.days().contains(day)).findFirst();
  }
}
