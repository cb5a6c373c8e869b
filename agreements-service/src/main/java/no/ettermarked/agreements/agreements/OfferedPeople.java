package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.written.Flaw;

/**
 * The people whom an offer names: those that it says itself, or the members of the team that is to
 * serve the customer (NET-1).
 *
 * @param team the one that the agreement names, if there is one
 * @param today for the provider
 */
public record OfferedPeople(NewAgreement agreement, Optional<Team> team, LocalDate today) {

  /** Everything that is wrong with whom an offer names. */
  public List<Flaw> flaws() {
    if (agreement.servedBy().isEmpty()) {
      return List.of();
    }
    return Stream.of(typedIn(), unknown(), empty()).flatMap(Optional::stream).toList();
  }

  /** As they are on the agreement's first day, or today where that has been. */
  public List<TeamMember> people() {
    return team.map(serving -> serving.on(day()).map(OfferedPeople::member).toList())
        .orElse(agreement.team());
  }

  private Optional<Flaw> typedIn() {
    return agreement.team().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flaw("/team", "The people are the members of servedBy; leave them out here."));
  }

  private Optional<Flaw> unknown() {
    return team.isPresent()
        ? Optional.empty()
        : Optional.of(new Flaw("/servedBy", "There is no such team."));
  }

  private Optional<Flaw> empty() {
    return team.filter(serving -> serving.on(day()).findAny().isEmpty())
        .map(
            serving ->
                new Flaw("/servedBy", "Nobody is in %s on %s.".formatted(serving.name(), day())));
  }

  private LocalDate day() {
    return agreement.from().isBefore(today) ? today : agreement.from();
  }

  private static TeamMember member(Membership member) {
    return new TeamMember(
        member.person().firstName(),
        member.person().lastName(),
        member.person().email(),
        member.role());
  }
}
