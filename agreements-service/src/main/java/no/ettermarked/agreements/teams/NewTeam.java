package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;

/** A team that is to be formed. */
public record NewTeam(String name, Set<Slug> soleRoles, LocalDate from, List<Membership> members) {

  public NewTeam {
    soleRoles = Set.copyOf(soleRoles);
    members = List.copyOf(members);
  }

  public Team formed(UUID id) {
    return new Team(id, name, soleRoles, from, members, List.of(), 0);
  }
}
