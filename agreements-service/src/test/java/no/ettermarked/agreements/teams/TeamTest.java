package no.ettermarked.agreements.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamTest {

  private static final Slug MANAGER = new Slug("account-manager");
  private static final Slug LEAD = new Slug("lead-developer");
  private static final Slug DEVELOPER = new Slug("developer");
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final Person KARI = person("Kari");
  private static final Person JONAS = person("Jonas");
  private static final Person ELI = person("Eli");
  private static final Team TEAM =
      new NewTeam(
              "Handel",
              Set.of(MANAGER, LEAD),
              START,
              List.of(
                  member(KARI, MANAGER, Stretch.from(START)),
                  member(JONAS, LEAD, Stretch.from(START))))
          .formed(new UUID(0, 1));

  private static Person person(String name) {
    return new Person(name, "Vik", name.toLowerCase(java.util.Locale.ROOT) + "@nordlys.example");
  }

  private static Membership member(Person person, Slug role, Stretch stretch) {
    return new Membership(person, role, Share.ofPercent("50"), stretch);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Absence away(Person who, LocalDate from, LocalDate to, Person substitute) {
    return new Absence(
        new UUID(0, from.getDayOfYear()),
        who.email(),
        Stretch.of(from, to),
        Optional.ofNullable(substitute).map(Person::email));
  }

  private static final Words WORDS = new Words(Map.of(MANAGER, "kundeansvarlig"));

  private static Responsible manager(Team team, LocalDate date) {
    return Responsible.in(team, date, WORDS).stream()
        .filter(responsible -> responsible.role().equals(MANAGER))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("NET-2: whoever joins as the only one takes over that day: no gap and no overlap")
  void succession() {
    Team after = TEAM.joined(member(ELI, MANAGER, Stretch.from(day(10, 1))));

    assertThat(TeamRules.flaws(after)).isEmpty();
    assertThat(manager(after, day(9, 30)).acting()).contains(KARI);
    assertThat(manager(after, day(10, 1)).acting()).contains(ELI);
  }

  @Test
  void a_successor_who_joins_before_another_has_the_role_until_then() {
    Team after =
        TEAM.joined(member(ELI, MANAGER, Stretch.from(day(12, 1))))
            .joined(member(JONAS, MANAGER, Stretch.from(day(10, 1))));

    assertThat(TeamRules.flaws(after)).isEmpty();
    assertThat(manager(after, day(11, 30)).acting()).contains(JONAS);
    assertThat(manager(after, day(12, 1)).acting()).contains(ELI);
  }

  @Test
  @DisplayName("NET-2: a role that only one has is not left without anybody, now or later")
  void gaps() {
    assertThat(TeamRules.flaws(TEAM.left(KARI.email(), MANAGER, day(11, 1))))
        .containsExactly(
            new Flaw(
                "/role",
                "Nobody would be account-manager from 2026-11-01; somebody is on every day. Let"
                    + " somebody else join in the role."));
    assertThat(TeamRules.flaws(TEAM.joined(member(ELI, LEAD, Stretch.of(day(10, 1), day(10, 8))))))
        .extracting(Flaw::sentence)
        .singleElement()
        .asString()
        .startsWith("Nobody would be lead-developer from 2026-10-08");
    assertThat(
            TeamRules.flaws(
                new NewTeam(
                        "T",
                        Set.of(MANAGER),
                        START,
                        List.of(member(KARI, MANAGER, Stretch.from(day(9, 2)))))
                    .formed(new UUID(0, 2))))
        .hasSize(1);
  }

  @Test
  void two_at_once_are_refused_where_it_is_one() {
    Team two =
        new NewTeam(
                "T",
                Set.of(MANAGER),
                START,
                List.of(
                    member(KARI, MANAGER, Stretch.from(START)),
                    member(ELI, MANAGER, Stretch.from(START))))
            .formed(new UUID(0, 2));

    assertThat(TeamRules.flaws(two))
        .containsExactly(
            new Flaw("/role", "Two would be account-manager on 2026-09-01; it is one."));
  }

  @Test
  @DisplayName("other roles may be had by several, but not twice by one at the same time")
  void several_developers() {
    Team two =
        TEAM.joined(member(ELI, DEVELOPER, Stretch.from(day(10, 1))))
            .joined(member(KARI, DEVELOPER, Stretch.from(day(10, 1))));

    assertThat(TeamRules.flaws(two)).isEmpty();
    assertThat(TeamRules.flaws(two.left(ELI.email(), DEVELOPER, day(11, 1)))).isEmpty();
    assertThat(TeamRules.flaws(two.joined(member(ELI, DEVELOPER, Stretch.from(day(12, 1))))))
        .extracting(Flaw::pointer)
        .containsExactly("/person/email");
    assertThat(TeamRules.flaws(TEAM.joined(member(ELI, DEVELOPER, Stretch.from(day(8, 1))))))
        .extracting(Flaw::pointer)
        .containsExactly("/from");
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
  @DisplayName("OSE-10: a share is raised from a day on, and stays what it was before")
  void shares() {
    Team raised = TEAM.shared(KARI.email(), MANAGER, Share.ofPercent("75"), day(12, 1));

    assertThat(TeamRules.flaws(raised)).isEmpty();
    assertThat(raised.on(day(11, 30)).map(m -> m.share().percent())).contains("50");
    assertThat(raised.on(day(12, 1)).map(m -> m.share().percent())).contains("75");
    assertThatThrownBy(() -> TEAM.shared(KARI.email(), MANAGER, new Share(10_001), START))
        .hasMessage("a member is there for a whole position at most, not 100.01 %");
  }

  @Provide
  Arbitrary<List<Integer>> starts() {
    return Arbitraries.integers().between(0, 60).list().ofMaxSize(12);
  }

  @Property
  @Label("NET-2: however many take over and in whatever order, every day has exactly one")
  void every_day_has_one(@ForAll("starts") List<Integer> starts) {
    Team team = TEAM;
    for (int start : starts) {
      team = team.joined(member(person("P" + start), MANAGER, Stretch.from(START.plusDays(start))));
    }

    assertThat(TeamRules.flaws(team)).isEmpty();
    for (int day = 0; day <= 61; day++) {
      assertThat(team.on(START.plusDays(day)).filter(m -> m.role().equals(MANAGER))).hasSize(1);
    }
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
