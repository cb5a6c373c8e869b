package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as it is shown. */
@Schema(description = "A team, with all who are, were and will be in it.")
public record TeamView(
    @Schema(required = true, description = "The team's id.") UUID id,
    @Schema(required = true, description = "What people call it.", examples = "Handel") String name,
    @Schema(
            required = true,
            description = "The roles that exactly one member has on every day.",
            examples = "[\"account-manager\", \"lead-developer\"]")
        List<String> soleRoles,
    @Schema(required = true, description = "Its first day.", examples = "2026-09-01")
        LocalDate from,
    @Schema(required = true, description = "Who is in it, when and for what share.")
        List<MemberBody> members,
    @Schema(required = true, description = "Who is away, and who acts for them.")
        List<AbsenceView> absences) {

  static TeamView of(Team team) {
    return new TeamView(
        team.id(),
        team.name(),
        team.soleRoles().stream().map(Slug::text).sorted().toList(),
        team.from(),
        team.members().stream().map(MemberBody::of).toList(),
        team.absences().stream().map(AbsenceView::of).toList());
  }
}
