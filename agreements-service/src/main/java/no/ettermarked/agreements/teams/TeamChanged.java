package no.ettermarked.agreements.teams;

import java.util.List;
import java.util.UUID;

/** Who answers for customers is different from now on: what repeats it must be told again. */
public record TeamChanged(List<UUID> customers) {

  public TeamChanged {
    customers = List.copyOf(customers);
  }
}
