package no.ettermarked.agreements.teams.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.ettermarked.agreements.teams.Absence;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.NewTeam;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.TeamRules;
import no.ettermarked.agreements.teams.WholePosition;
import no.ettermarked.agreements.teams.events.TeamState;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Forms teams and changes them. Every change is held against the same rules. */
@Singleton
public class ChangingTeam {
  private final Teams teams;
  private final Turns turns;
  private final ServedCustomers served;
  private final Outbox outbox;

  ChangingTeam(Teams teams, Turns turns, ServedCustomers served, Outbox outbox) {
    this.teams = teams;
    this.turns = turns;
    this.served = served;
    this.outbox = outbox;
  }

  @Transactional
  public TeamOutcome form(NewTeam wanted) {
    turns.take("team " + wanted.name());
    if (teams.isNamed(wanted.name())) {
      return new TeamOutcome.Flawed(
          List.of(new Flaw("/name", "There is a team of that name: choose another.")));
    }
    Team team = wanted.formed(Ids.next());
    List<Flaw> flaws = flaws(List.of(), team);
    if (!flaws.isEmpty()) {
      return new TeamOutcome.Flawed(flaws);
    }
    teams.add(team);
    outbox.publish(TeamState.of(team));
    return new TeamOutcome.Done(team);
  }

  /** Somebody joins; in a role that only one has, in the place of who has it. */
  @Transactional
  public TeamOutcome join(UUID id, Membership member, @Nullable String ifMatch) {
    return change(id, ifMatch, team -> team.joined(member));
  }

  /** Somebody no longer has a role from a day on. */
  @Transactional
  public TeamOutcome leave(
      UUID id, String email, Slug role, LocalDate on, @Nullable String ifMatch) {
    return change(id, ifMatch, team -> team.left(email, role, on));
  }

  /** Somebody is there for another share from a day on. */
  @Transactional
  public TeamOutcome share(
      UUID id, String email, Slug role, Share share, LocalDate from, @Nullable String ifMatch) {
    return change(id, ifMatch, team -> team.shared(email, role, share, from));
  }

  /** Somebody will be away. */
  @Transactional
  public TeamOutcome away(UUID id, Absence absence, @Nullable String ifMatch) {
    return change(id, ifMatch, team -> team.away(absence));
  }

  /** Somebody is back on a day, or was never away. */
  @Transactional
  public TeamOutcome back(UUID id, UUID absence, LocalDate on, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        team -> {
          if (team.absences().stream().noneMatch(away -> away.id().equals(absence))) {
            throw Refused.notFound("absence", absence);
          }
          return team.back(absence, on);
        });
  }

  private TeamOutcome change(UUID id, @Nullable String ifMatch, UnaryOperator<Team> change) {
    served.willChange();
    Team before = teams.findForChange(id).orElseThrow(() -> Refused.notFound("team", id));
    new Version(before.version()).match(ifMatch);
    Team after = change.apply(before);
    if (after.equals(before)) {
      return new TeamOutcome.Flawed(
          List.of(new Flaw("", "Nothing of the team is as you say, so nothing was changed.")));
    }
    List<Flaw> flaws = flaws(before.members(), after);
    if (!flaws.isEmpty()) {
      return new TeamOutcome.Flawed(flaws);
    }
    Team kept = teams.keep(after);
    outbox.publish(TeamState.of(kept));
    served.areServedBy(kept);
    return new TeamOutcome.Done(kept);
  }

  /** Teams take turns, so that nobody joins two of them at once for more than there is of them. */
  private List<Flaw> flaws(List<Membership> before, Team after) {
    turns.take("positions");
    List<String> people =
        after.members().stream().map(member -> member.person().email()).distinct().toList();
    return Stream.concat(
            TeamRules.flaws(after).stream(),
            WholePosition.flaws(before, after, teams.elsewhere(after.id(), people)).stream())
        .toList();
  }
}
