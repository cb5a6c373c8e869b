package no.ettermarked.agreements.teams.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;

/** Finds teams. */
@Singleton
public class FindingTeams {
  private final Teams teams;

  FindingTeams(Teams teams) {
    this.teams = teams;
  }

  /** The team, or 404 when there is none. */
  @Transactional
  public Team find(UUID id) {
    return teams.find(id).orElseThrow(() -> Refused.notFound("team", id));
  }

  /** In the order in which they were formed. */
  @Transactional
  public List<Team> list(PageQuery page) {
    return teams.list(page);
  }
}
