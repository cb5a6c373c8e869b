package no.ettermarked.agreements.teams;

import static no.ettermarked.agreements.teams.TeamSamples.DEVELOPER;
import static no.ettermarked.agreements.teams.TeamSamples.ELI;
import static no.ettermarked.agreements.teams.TeamSamples.JONAS;
import static no.ettermarked.agreements.teams.TeamSamples.KARI;
import static no.ettermarked.agreements.teams.TeamSamples.MANAGER;
import static no.ettermarked.agreements.teams.TeamSamples.START;
import static no.ettermarked.agreements.teams.TeamSamples.TEAM;
import static no.ettermarked.agreements.teams.TeamSamples.away;
import static no.ettermarked.agreements.teams.TeamSamples.day;
import static no.ettermarked.agreements.teams.TeamSamples.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AbsenceTest {

  private static final Words WORDS = new Words(Map.of(MANAGER, "kundeansvarlig"));

  private static Responsible manager(Team team, LocalDate date) {
    return Responsible.in(team, date, WORDS).stream()
        .filter(responsible -> responsible.role().equals(MANAGER))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("NET-4: while somebody is away the substitute acts, and it says why")
  void substitute() {
    Team team = TEAM.away(away(KARI, day(10, 5), day(10, 19), JONAS));

    assertThat(TeamRules.flaws(team)).isEmpty();
    assertThat(manager(team, day(10, 4)).acting()).contains(KARI);
    assertThat(manager(team, day(10, 5)).acting()).contains(JONAS);
    assertThat(manager(team, day(10, 19)).acting()).contains(KARI);
    assertThat(manager(team, day(10, 5)).because())
        .extracting(Reason::code)
        .containsExactly("team.holds", "team.absent", "team.substitute");
    assertThat(manager(team, day(10, 5)).because().getFirst().inputs())
        .containsEntry("role", "kundeansvarlig");
  }

  @Test
  @DisplayName(
      "NET-4: a substitute who is away as well has a substitute; two who wait for each other are nobody")
  void chains() {
    Team team =
        TEAM.joined(member(ELI, DEVELOPER, Stretch.from(START)))
            .away(away(KARI, day(10, 5), day(10, 19), JONAS))
            .away(away(JONAS, day(10, 12), day(10, 14), ELI));
    Team circle =
        TEAM.away(away(KARI, day(10, 5), day(10, 19), JONAS))
            .away(away(JONAS, day(10, 12), day(10, 14), KARI));

    assertThat(manager(team, day(10, 12)).acting()).contains(ELI);
    assertThat(manager(circle, day(10, 12)).acting()).isEmpty();
    assertThat(TeamRules.flaws(team)).isEmpty();
    assertThat(TeamRules.flaws(circle))
        .extracting(Flaw::sentence)
        .containsExactly(
            "Nobody would answer as account-manager from 2026-10-12: say who acts meanwhile.",
            "Nobody would answer as lead-developer from 2026-10-12: say who acts meanwhile.");
    assertThat(manager(circle, day(10, 12)).because())
        .extracting(Reason::code)
        .containsExactly(
            "team.holds", "team.absent", "team.substitute", "team.absent", "team.nobody");
  }

  @Test
  @DisplayName("NET-4: the only one in a role is not away without a substitute who is there")
  void absences_are_refused() {
    assertThat(TeamRules.flaws(TEAM.away(away(KARI, day(10, 5), day(10, 19), null))))
        .extracting(Flaw::sentence)
        .containsExactly(
            "Nobody would answer as account-manager from 2026-10-05: say who acts meanwhile.");
    assertThat(TeamRules.flaws(TEAM.away(away(KARI, day(10, 5), day(10, 19), KARI)))).hasSize(1);
    assertThat(TeamRules.flaws(TEAM.away(away(KARI, day(10, 5), day(10, 19), ELI))))
        .extracting(Flaw::sentence)
        .containsExactly("eli@nordlys.example is not in the team all that time.");
    assertThat(
            TeamRules.flaws(
                TEAM.away(away(KARI, day(10, 5), day(10, 19), JONAS))
                    .away(away(KARI, day(10, 18), day(10, 20), JONAS))))
        .hasSize(1);
    assertThat(
            TeamRules.flaws(
                TEAM.joined(member(ELI, DEVELOPER, Stretch.from(START)))
                    .away(away(ELI, day(10, 5), day(10, 19), null))))
        .isEmpty();
  }

  @Test
  void somebody_back_early_is_back_that_day_and_one_never_away_was_not() {
    Absence absence = away(KARI, day(10, 5), day(10, 19), JONAS);
    Team team = TEAM.away(absence);

    assertThat(team.back(absence.id(), day(10, 12)).absences().getFirst().stretch())
        .isEqualTo(Stretch.of(day(10, 5), day(10, 12)));
    assertThat(team.back(absence.id(), day(10, 5)).absences()).isEmpty();
  }

  @Test
  @DisplayName("two who wait for each other are nobody, however their addresses are written")
  void circles_in_any_case() {
    Team circle =
        TEAM.away(
                new Absence(
                    new UUID(0, 7),
                    "KARI@nordlys.example",
                    Stretch.of(day(10, 5), day(10, 19)),
                    Optional.of("Jonas@nordlys.example")))
            .away(
                new Absence(
                    new UUID(0, 8),
                    "JONAS@nordlys.example",
                    Stretch.of(day(10, 5), day(10, 19)),
                    Optional.of("Kari@nordlys.example")));

    assertThat(manager(circle, day(10, 6)).acting()).isEmpty();
  }

  @Test
  void who_is_not_in_the_team_is_not_away_from_it() {
    assertThat(TeamRules.flaws(TEAM.away(away(ELI, day(10, 5), day(10, 19), JONAS))))
        .containsExactly(
            new Flaw("/email", "eli@nordlys.example is not in the team all that time."));
  }

  @Test
  @DisplayName("NET-2, NET-4: day by day one answers: who has the role, who acts, who takes over")
  void acting_day_by_day() {
    Team team =
        TEAM.joined(member(ELI, MANAGER, Stretch.from(day(12, 1))))
            .away(away(KARI, day(10, 5), day(10, 19), JONAS));

    assertThat(Acting.in(team, Stretch.of(day(10, 1), day(12, 24))))
        .filteredOn(acting -> acting.role().equals(MANAGER))
        .containsExactly(
            new Acting(MANAGER, KARI, Optional.empty(), Stretch.of(day(10, 1), day(10, 5))),
            new Acting(MANAGER, JONAS, Optional.of(KARI), Stretch.of(day(10, 5), day(10, 19))),
            new Acting(MANAGER, KARI, Optional.empty(), Stretch.of(day(10, 19), day(12, 1))),
            new Acting(MANAGER, ELI, Optional.empty(), Stretch.of(day(12, 1), day(12, 24))));
  }

  @Test
  @DisplayName("a role that nobody answers in is nobody's on those days")
  void nobody_acting() {
    Team team =
        TEAM.joined(member(ELI, DEVELOPER, Stretch.from(START)))
            .away(away(ELI, day(10, 5), day(10, 19), null));

    assertThat(Acting.in(team, Stretch.of(day(10, 1), day(11, 1))))
        .filteredOn(acting -> acting.person().equals(ELI))
        .extracting(Acting::stretch)
        .containsExactly(Stretch.of(day(10, 1), day(10, 5)), Stretch.of(day(10, 19), day(11, 1)));
  }
}
