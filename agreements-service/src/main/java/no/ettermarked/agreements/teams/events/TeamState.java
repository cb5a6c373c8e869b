package no.ettermarked.agreements.teams.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.teams.Absence;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A team, whole, as it is from now on: who answers on any day can be told from it. */
public record TeamState(Members team) {

  private static final String TYPE = "no.ettermarked.agreements.team-changed.v1";

  /** The team. */
  public record Members(
      UUID id,
      String name,
      List<String> soleRoles,
      LocalDate from,
      List<Member> members,
      List<Away> absences) {}

  /** Somebody's being in it. */
  public record Member(
      String firstName,
      String lastName,
      String email,
      String role,
      String share,
      LocalDate from,
      @Nullable LocalDate to) {

    private static Member of(Membership member) {
      return new Member(
          member.person().firstName(),
          member.person().lastName(),
          member.person().email(),
          member.role().text(),
          member.share().percent(),
          member.stretch().from(),
          member.stretch().to().orElse(null));
    }
  }

  /** Somebody's being away. */
  public record Away(
      UUID id, String email, @Nullable String substitute, LocalDate from, @Nullable LocalDate to) {

    private static Away of(Absence absence) {
      return new Away(
          absence.id(),
          absence.email(),
          absence.substitute().orElse(null),
          absence.stretch().from(),
          absence.stretch().to().orElse(null));
    }
  }

  /** The event that tells of a team that is formed or changed. */
  public static Event of(Team team) {
    return new Event(
        TYPE,
        team.id(),
        team.version(),
        new TeamState(
            new Members(
                team.id(),
                team.name(),
                team.soleRoles().stream().map(Slug::text).sorted().toList(),
                team.from(),
                team.members().stream().map(Member::of).toList(),
                team.absences().stream().map(Away::of).toList())));
  }
}
