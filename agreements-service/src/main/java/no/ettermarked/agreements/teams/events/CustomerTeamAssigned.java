package no.ettermarked.agreements.teams.events;

import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.kit.outbox.Event;

/** A team serves a customer from a day on. */
public record CustomerTeamAssigned(CustomerName customer, TeamName team, LocalDate from) {

  private static final String TYPE = "no.ettermarked.agreements.customer-team-assigned.v1";

  /** Which customer. */
  public record CustomerName(UUID id, String number, String name) {}

  /** Which team. */
  public record TeamName(UUID id, String name) {}

  /** The event that tells who serves a customer. */
  public static Event of(Customer customer, Team team, LocalDate from) {
    return new Event(
        TYPE,
        customer.id(),
        customer.version(),
        new CustomerTeamAssigned(
            new CustomerName(customer.id(), customer.number(), customer.name()),
            new TeamName(team.id(), team.name()),
            from));
  }
}
