package no.ettermarked.agreements.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.Person;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Team Nord: Randi until 1 November 2026, Ida from then, both as account manager. */
class OfferedPeopleTest {
  private static final UUID NORD = new UUID(0, 9);
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 24);
  private static final Team TEAM =
      new Team(
          NORD,
          "Team Nord",
          Set.of(new Slug("account-manager")),
          LocalDate.of(2026, 9, 1),
          List.of(
              member("Randi", Stretch.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 1))),
              member("Ida", Stretch.from(LocalDate.of(2026, 11, 1)))),
          List.of(),
          0);
  private static final TeamMember TYPED =
      new TeamMember("Kari", "Lunde", "kari@nord.example", new Slug("developer"));

  private static Membership member(String name, Stretch stretch) {
    return new Membership(
        new Person(name, "Fosse", name + "@nord.example"),
        new Slug("account-manager"),
        Share.WHOLE,
        stretch);
  }

  private static OfferedPeople offered(
      String from, List<TeamMember> typed, Optional<UUID> servedBy, Optional<Team> team) {
    return new OfferedPeople(
        new NewAgreement(
            new UUID(0, 1),
            LocalDate.parse(from),
            Optional.empty(),
            List.of(),
            typed,
            servedBy,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            WrittenTerms.NONE),
        team,
        TODAY);
  }

  private static List<String> names(OfferedPeople people) {
    assertThat(people.flaws()).isEmpty();
    return people.people().stream()
        .map(person -> person.firstName() + " " + person.role())
        .toList();
  }

  private static OfferedPeople ofNord(String from) {
    return offered(from, List.of(), Optional.of(NORD), Optional.of(TEAM));
  }

  @Test
  @DisplayName("the members of the agreement's first day are offered, or of today if that has been")
  void members() {
    assertThat(names(ofNord("2026-10-31"))).containsExactly("Randi account-manager");
    assertThat(names(ofNord("2026-11-01"))).containsExactly("Ida account-manager");
    assertThat(names(ofNord("2026-08-01"))).containsExactly("Randi account-manager");
  }

  @Test
  @DisplayName("without a team the people are those that the offer says itself, or nobody")
  void by_name() {
    assertThat(names(offered("2026-10-01", List.of(TYPED), Optional.empty(), Optional.empty())))
        .containsExactly("Kari developer");
    assertThat(names(offered("2026-10-01", List.of(), Optional.empty(), Optional.empty())))
        .isEmpty();
  }

  @Test
  @DisplayName("members are not typed in by hand, and the team is one in which somebody is")
  void flaws() {
    assertThat(offered("2026-10-01", List.of(TYPED), Optional.of(NORD), Optional.of(TEAM)).flaws())
        .extracting(flaw -> flaw.pointer())
        .containsExactly("/team");
    assertThat(offered("2026-10-01", List.of(TYPED), Optional.of(NORD), Optional.empty()).flaws())
        .extracting(flaw -> flaw.pointer())
        .containsExactly("/team", "/servedBy");
    Team later =
        new Team(
            NORD,
            "Team Sør",
            Set.of(),
            TODAY,
            List.of(member("Ida", Stretch.from(LocalDate.of(2027, 1, 1)))),
            List.of(),
            0);
    assertThat(offered("2026-10-01", List.of(), Optional.of(NORD), Optional.of(later)).flaws())
        .extracting(flaw -> flaw.sentence())
        .containsExactly("Nobody is in Team Sør on 2026-10-01.");
  }
}
