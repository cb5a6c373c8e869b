package no.ettermarked.agreements.teams.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.agreements.teams.Responsible;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.events.CustomerTeamAssigned;
import no.ettermarked.agreements.teams.store.Assignments;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;

/** Says which team serves which customer, and who answers in it. */
@Singleton
public class ServingCustomers {

  /**
   * Who answers in a team on a day.
   *
   * @param language BCP 47, of the reasons
   */
  public record Answering(Team team, List<Responsible> responsible, String language) {}

  private final FindingTeams teams;
  private final FindingCustomers finding;
  private final Customers customers;
  private final Assignments assignments;
  private final ServedCustomers served;
  private final KnowingProvider provider;
  private final Outbox outbox;
  private final TimeSource time;

  ServingCustomers(
      FindingTeams teams,
      FindingCustomers finding,
      Customers customers,
      Assignments assignments,
      ServedCustomers served,
      KnowingProvider provider,
      Outbox outbox,
      TimeSource time) {
    this.teams = teams;
    this.finding = finding;
    this.customers = customers;
    this.assignments = assignments;
    this.served = served;
    this.provider = provider;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * The team serves the customer from a day on, in the place of the one that does.
   *
   * @param from today when it is not said
   */
  @Transactional
  public Assignment assign(UUID id, UUID customer, Optional<LocalDate> from) {
    served.willChange();
    Team team = teams.find(id);
    finding.find(customer);
    Assignment assignment = serve(team, customer, from.orElseGet(() -> today(Optional.empty())));
    served.are(List.of(customer));
    return assignment;
  }

  /**
   * The team that an agreement names serves the customer from its first day, or from today where
   * that has been, unless it does already.
   *
   * @return that it does from then on
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Assignment> serveAsAgreed(Offer offer) {
    LocalDate today = today(Optional.empty());
    LocalDate begins = offer.validity().from();
    LocalDate from = begins.isBefore(today) ? today : begins;
    return offer
        .servedBy()
        .filter(team -> !serves(team, offer.customer(), from))
        .map(team -> serve(teams.find(team), offer.customer(), from));
  }

  private boolean serves(UUID team, UUID customer, LocalDate date) {
    return assignments.of(customer, date).filter(one -> one.team().equals(team)).isPresent();
  }

  private Assignment serve(Team team, UUID customer, LocalDate first) {
    Customer counted = customers.counted(customer);
    Assignment assignment = new Assignment(customer, team.id(), Stretch.from(first));
    assignments.assign(assignment);
    outbox.publish(CustomerTeamAssigned.of(counted, team, first));
    return assignment;
  }

  /** Whom a team serves today. */
  @Transactional
  public List<Assignment> served(UUID team, PageQuery page) {
    teams.find(team);
    return assignments.of(team, today(Optional.empty()), page);
  }

  /** Who answers in a team at an instant; now when it is not said. */
  @Transactional
  public Answering answering(UUID id, Optional<Instant> at) {
    Team team = teams.find(id);
    Provider profile = provider.profile();
    return new Answering(
        team, Responsible.in(team, today(at), profile.words()), profile.language());
  }

  /** Who answers for a customer at an instant, or 404 when no team serves it then. */
  @Transactional
  public Answering answeringFor(UUID customer, Optional<Instant> at) {
    Customer served = finding.find(customer);
    LocalDate date = today(at);
    Assignment assignment =
        assignments
            .of(customer, date)
            .orElseThrow(
                () ->
                    Refused.notFound(
                        "team", "that serves %s on %s".formatted(served.number(), date)));
    return answering(assignment.team(), at);
  }

  /** The date of an instant where the provider is. */
  @Transactional
  public LocalDate today(Optional<Instant> at) {
    Provider profile = provider.profile();
    return profile.dateOf(at.orElseGet(time::now));
  }
}
