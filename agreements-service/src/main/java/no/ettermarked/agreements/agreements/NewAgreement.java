package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.WrittenTerms;

/**
 * An agreement that is to be offered.
 *
 * @param replaces the agreement that ends when this one begins
 * @param own what it says itself, before its plans (OSE-13)
 */
public record NewAgreement(
    UUID customer,
    LocalDate from,
    Optional<LocalDate> to,
    List<WantedPlan> items,
    List<TeamMember> team,
    Optional<UUID> replaces,
    WrittenTerms own) {

  public NewAgreement {
    items = List.copyOf(items);
    team = List.copyOf(team);
  }

  boolean endsAfterItBegins() {
    return to.filter(end -> !end.isAfter(from)).isEmpty();
  }
}
