package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** When the plans of a new agreement hold. */
final class ItemTimes {

  private final NewAgreement agreement;
  private final AgreementRules.OfferedPlans plans;

  private ItemTimes(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    this.agreement = agreement;
    this.plans = plans;
  }

  /** One for each item; empty where it cannot be told. */
  static List<Optional<Validity>> of(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    ItemTimes times = new ItemTimes(agreement, plans);
    return agreement.items().stream()
        .map(item -> times.of(item, agreement.items().size()))
        .toList();
  }

  /**
   * @param most how many plans it may come after each other, so that a circle ends
   */
  private Optional<Validity> of(WantedPlan item, int most) {
    return begin(item, most)
        .flatMap(
            from -> {
              Optional<LocalDate> to =
                  item.to().or(() -> lasts(item).map(from::plus)).or(agreement::to);
              return to.filter(end -> !end.isAfter(from)).isPresent()
                  ? Optional.empty()
                  : Optional.of(new Validity(from, to));
            });
  }

  private Optional<LocalDate> begin(WantedPlan item, int most) {
    if (item.from().isPresent()) {
      return item.from();
    }
    return item.after().isEmpty()
        ? Optional.of(agreement.from())
        : agreement.items().stream()
            .filter(other -> most > 0 && other.plan().equals(item.after().get()))
            .findFirst()
            .flatMap(before -> of(before, most - 1))
            .flatMap(Validity::to);
  }

  private Optional<Period> lasts(WantedPlan item) {
    return plans.find(item).flatMap(plan -> Optional.ofNullable(plan.written().lasts()));
  }
}
