package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.teams.Acting;
import no.ettermarked.agreements.teams.Assignment;
import no.ettermarked.agreements.teams.Person;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.store.Assignments;
import no.ettermarked.agreements.teams.store.Teams;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import org.jspecify.annotations.Nullable;

/**
 * Writes the provider's people for agreements. An offer proposes those whom it names (NET-1). Once
 * it is accepted and a team serves the customer, they are whoever is in that team, day by day, and
 * who acts for them while they are away (NET-2, NET-4).
 */
@Singleton
class WritingPeople {
  private final Assignments assignments;
  private final Teams teams;

  WritingPeople(Assignments assignments, Teams teams) {
    this.assignments = assignments;
    this.teams = teams;
  }

  /**
   * Finds the people of each of these agreements; what they have in common is looked up once.
   *
   * @param from who has left before is not told
   */
  Function<Agreement, List<TeamMemberTerm>> of(
      Collection<? extends Agreement> agreements, LocalDate from) {
    Map<UUID, List<Assignment>> serving = serving(agreements, from);
    Map<UUID, Team> found = new HashMap<>();
    Function<UUID, Team> team =
        id -> found.computeIfAbsent(id, known -> teams.find(known).orElseThrow());
    return agreement -> {
      List<Assignment> serves =
          isServed(agreement)
              ? serving.getOrDefault(agreement.offer().customer(), List.of())
              : List.of();
      return Stream.concat(proposed(agreement, serves), acting(agreement, serves, team))
          .filter(member -> member.to() == null || member.to().isAfter(from))
          .toList();
    };
  }

  /** Those whom the offer names, until a team serves the customer. */
  private static Stream<TeamMemberTerm> proposed(Agreement agreement, List<Assignment> serves) {
    Optional<LocalDate> to = serves.stream().findFirst().map(first -> first.stretch().from());
    return to.isPresent() && !to.get().isAfter(agreement.validity().from())
        ? Stream.of()
        : agreement.offer().team().stream().map(member -> member(member, to.orElse(null)));
  }

  private static Stream<TeamMemberTerm> acting(
      Agreement agreement, List<Assignment> serves, Function<UUID, Team> team) {
    Stretch days = new Stretch(agreement.validity().from(), agreement.validity().to());
    return serves.stream()
        .flatMap(
            assignment ->
                assignment.stretch().and(days).stream()
                    .flatMap(served -> Acting.in(team.apply(assignment.team()), served).stream()))
        .map(WritingPeople::member);
  }

  private Map<UUID, List<Assignment>> serving(
      Collection<? extends Agreement> agreements, LocalDate from) {
    List<UUID> customers =
        agreements.stream()
            .filter(WritingPeople::isServed)
            .map(agreement -> agreement.offer().customer())
            .distinct()
            .toList();
    return customers.isEmpty()
        ? Map.of()
        : assignments.from(from, customers).stream()
            .collect(Collectors.groupingBy(Assignment::customer));
  }

  private static boolean isServed(Agreement agreement) {
    return agreement instanceof AcceptedAgreement accepted
        && accepted.offer().servedBy().isPresent();
  }

  private static TeamMemberTerm member(Acting acting) {
    return new TeamMemberTerm(
        acting.person().firstName(),
        acting.person().lastName(),
        acting.person().email(),
        acting.role().text(),
        acting.stretch().from(),
        acting.stretch().to().orElse(null),
        acting.inPlaceOf().map(Person::name).orElse(null));
  }

  private static TeamMemberTerm member(TeamMember member, @Nullable LocalDate to) {
    return new TeamMemberTerm(
        member.firstName(),
        member.lastName(),
        member.email(),
        member.role().text(),
        null,
        to,
        null);
  }
}
