package no.ettermarked.agreements.teams;

import static no.ettermarked.agreements.teams.TeamSamples.DEVELOPER;
import static no.ettermarked.agreements.teams.TeamSamples.ELI;
import static no.ettermarked.agreements.teams.TeamSamples.JONAS;
import static no.ettermarked.agreements.teams.TeamSamples.KARI;
import static no.ettermarked.agreements.teams.TeamSamples.LEAD;
import static no.ettermarked.agreements.teams.TeamSamples.MANAGER;
import static no.ettermarked.agreements.teams.TeamSamples.START;
import static no.ettermarked.agreements.teams.TeamSamples.TEAM;
import static no.ettermarked.agreements.teams.TeamSamples.day;
import static no.ettermarked.agreements.teams.TeamSamples.member;
import static no.ettermarked.agreements.teams.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TeamTest {

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
}
