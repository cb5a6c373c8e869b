package no.ettermarked.agreements.teams.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.TellingTerms;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.TeamChanged;
import no.ettermarked.agreements.teams.store.Assignments;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.time.TimeSource;

/** Lets it be told to customers' agreements when other people answer for them. */
@Singleton
class ServedCustomers {
  private final Assignments assignments;
  private final KnowingProvider provider;
  private final Event<TeamChanged> changed;
  private final Turns turns;
  private final TimeSource time;

  ServedCustomers(
      Assignments assignments,
      KnowingProvider provider,
      Event<TeamChanged> changed,
      Turns turns,
      TimeSource time) {
    this.assignments = assignments;
    this.provider = provider;
    this.changed = changed;
    this.turns = turns;
    this.time = time;
  }

  /** Said before anything is read: whoever accepts holds terms first, and then a team. */
  void willChange() {
    turns.take(TellingTerms.TERMS);
  }

  /** A team is another now, for all whom it serves or will. */
  void areServedBy(Team team) {
    are(assignments.servedFrom(provider.profile().dateOf(time.now()), team.id()));
  }

  /** Another team serves these. */
  void are(List<UUID> customers) {
    changed.fire(new TeamChanged(customers));
  }
}
