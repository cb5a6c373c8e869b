package no.ettermarked.agreements.teams.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.FindingAgreements;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.Capacity;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.TeamForecast;
import no.ettermarked.agreements.teams.store.Promises;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Promises a team's capacity to customers, and says beforehand what would come of it. */
@Singleton
public class PromisingCapacity {

  /** What came of a promise. */
  public sealed interface Outcome {

    /** It is made. */
    record Promised(Promise promise, TeamForecast forecast) implements Outcome {}

    /** It was not made: more would be promised than there is. */
    record Overbooked(CapacitySpan first) implements Outcome {}
  }

  private final Teams teams;
  private final Promises promises;
  private final FindingTeams finding;
  private final FindingCustomers customers;
  private final FindingAgreements agreements;
  private final KnowingProvider provider;

  PromisingCapacity(
      Teams teams,
      Promises promises,
      FindingTeams finding,
      FindingCustomers customers,
      FindingAgreements agreements,
      KnowingProvider provider) {
    this.teams = teams;
    this.promises = promises;
    this.finding = finding;
    this.customers = customers;
    this.agreements = agreements;
    this.provider = provider;
  }

  /** What would come of a promise; nothing is kept. */
  @Transactional
  public TeamForecast forecast(UUID team, Promise wanted) {
    return forecast(finding.find(team), wanted);
  }

  /**
   * @param evenIfOverbooked makes the promise although it is more than there is
   */
  @Transactional
  public Outcome promise(UUID id, Promise wanted, boolean evenIfOverbooked) {
    Team team = teams.findForChange(id).orElseThrow(() -> Refused.notFound("team", id));
    TeamForecast forecast = forecast(team, wanted);
    if (forecast.overbooked().isPresent() && !evenIfOverbooked) {
      return new Outcome.Overbooked(forecast.overbooked().get());
    }
    promises.add(id, wanted);
    return new Outcome.Promised(wanted, forecast);
  }

  /** A promise ends on a day; one that has not begun by then is taken back. */
  @Transactional
  public void end(UUID team, UUID promise, LocalDate on) {
    finding.find(team);
    promises.end(
        team,
        promises.find(team, promise).orElseThrow(() -> Refused.notFound("promise", promise)),
        on);
  }

  /** What a team has promised, in the order in which it was. */
  @Transactional
  public List<Promise> promised(UUID team, PageQuery page) {
    finding.find(team);
    return promises.list(team, page);
  }

  /** What a team has time for on some days, and what it has promised. */
  @Transactional
  public List<CapacitySpan> capacity(UUID team, Stretch window) {
    Team found = finding.find(team);
    return new Capacity(found, promises.notEnded(team, window.from())).during(window);
  }

  /** BCP 47, of the reasons. */
  @Transactional
  public String language() {
    return provider.profile().language();
  }

  private TeamForecast forecast(Team team, Promise wanted) {
    customers.find(wanted.customer());
    wanted.agreement().ifPresent(id -> requirePromising(id, wanted.customer()));
    return TeamForecast.of(
        new Capacity(team, promises.notEnded(team.id(), wanted.stretch().from())), wanted);
  }

  private void requirePromising(UUID id, UUID customer) {
    if (!agreements.findAlive(id).offer().customer().equals(customer)) {
      throw Refused.notFound("agreement", id);
    }
  }
}
