package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agreement that is to be offered. */
public record NewAgreement(
    UUID customer,
    LocalDate from,
    Optional<LocalDate> to,
    List<WantedPlan> items,
    List<TeamMember> team) {

  public NewAgreement {
    items = List.copyOf(items);
    team = List.copyOf(team);
  }
}
