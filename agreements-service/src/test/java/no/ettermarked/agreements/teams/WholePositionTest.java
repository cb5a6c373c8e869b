package no.ettermarked.agreements.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.agreements.teams.WholePosition.Elsewhere;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WholePositionTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final Person KARI = new Person("Kari", "Lunde", "kari@n.example");

  private static Membership kari(String role, String percent, Stretch stretch) {
    return new Membership(KARI, new Slug(role), Share.ofPercent(percent), stretch);
  }

  private static Team team(Membership... members) {
    return new Team(new UUID(0, 1), "Handel", Set.of(), SEPTEMBER, List.of(members), List.of(), 0);
  }

  @Test
  @DisplayName("60 % and 40 % are a whole position, and 60 % and 40.01 % are more")
  void a_whole_position() {
    List<Elsewhere> elsewhere =
        List.of(new Elsewhere("Industri", kari("lead", "60", Stretch.from(SEPTEMBER))));

    assertThat(
            WholePosition.flaws(
                List.of(), team(kari("lead", "40", Stretch.from(SEPTEMBER))), elsewhere))
        .isEmpty();
    assertThat(
            WholePosition.flaws(
                List.of(), team(kari("lead", "40.01", Stretch.from(SEPTEMBER))), elsewhere))
        .containsExactly(
            new Flaw(
                "/share",
                "Kari Lunde would be there for 100.01 % on 2026-09-01, which is more than a whole"
                    + " position: 60 % as lead in Industri."));
  }

  @Test
  @DisplayName("it is too much from the day on which the other begins")
  void from_a_later_day() {
    assertThat(
            WholePosition.flaws(
                List.of(),
                team(kari("lead", "50", Stretch.from(SEPTEMBER))),
                List.of(new Elsewhere("Industri", kari("adviser", "70", Stretch.from(OCTOBER))))))
        .extracting(Flaw::sentence)
        .containsExactly(
            "Kari Lunde would be there for 120 % on 2026-10-01, which is more than a whole"
                + " position: 70 % as adviser in Industri.");
  }

  @Test
  @DisplayName("what comes one after the other is not added up")
  void one_after_the_other() {
    assertThat(
            WholePosition.flaws(
                List.of(),
                team(kari("lead", "80", Stretch.from(OCTOBER))),
                List.of(
                    new Elsewhere("Industri", kari("lead", "80", Stretch.of(SEPTEMBER, OCTOBER))))))
        .isEmpty();
  }

  @Test
  @DisplayName("two roles in one team are added up too, and who was there before is left alone")
  void in_one_team() {
    Membership lead = kari("lead", "60", Stretch.from(SEPTEMBER));
    Membership adviser = kari("adviser", "60", Stretch.from(SEPTEMBER));

    assertThat(WholePosition.flaws(List.of(lead), team(lead, adviser), List.of())).hasSize(1);
    assertThat(WholePosition.flaws(List.of(lead, adviser), team(lead, adviser), List.of()))
        .isEmpty();
  }
}
