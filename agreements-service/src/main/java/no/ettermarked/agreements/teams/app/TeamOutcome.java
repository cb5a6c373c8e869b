package no.ettermarked.agreements.teams.app;

import java.util.List;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.written.Flaw;

/** What came of a change of a team. */
public sealed interface TeamOutcome {

  /** It is done, and this is the team now. */
  record Done(Team team) implements TeamOutcome {}

  /** Nothing was done, because of these. */
  record Flawed(List<Flaw> flaws) implements TeamOutcome {}
}
