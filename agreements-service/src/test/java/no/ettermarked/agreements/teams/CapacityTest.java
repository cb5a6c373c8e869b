package no.ettermarked.agreements.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CapacityTest {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final Person KARI = new Person("Kari", "Lunde", "kari@nordlys.example");
  private static final Person ELI = new Person("Eli", "Moen", "eli@nordlys.example");

  /** Kari for 50 % from September, Eli for 37 % from New Year. */
  private static final Team TEAM =
      new NewTeam(
              "Industri",
              Set.of(),
              SEPTEMBER,
              List.of(
                  new Membership(
                      KARI, new Slug("lead"), Share.ofPercent("50"), Stretch.from(SEPTEMBER)),
                  new Membership(
                      ELI, new Slug("development"), Share.ofPercent("37"), Stretch.from(NEW_YEAR))))
          .formed(new UUID(0, 1));

  private static Promise promise(String percent, Person person, Stretch stretch) {
    return new Promise(
        new UUID(0, 2),
        new UUID(0, 3),
        Optional.empty(),
        Optional.ofNullable(person).map(Person::email),
        Share.ofPercent(percent),
        stretch);
  }

  @Test
  @DisplayName("OSE-10: what is held and promised is told day by day, as long as nothing changes")
  void spans() {
    Capacity capacity =
        new Capacity(
            TEAM, List.of(promise("40", null, Stretch.of(LocalDate.of(2026, 10, 1), NEW_YEAR))));

    assertThat(capacity.during(Stretch.of(SEPTEMBER, LocalDate.of(2027, 9, 1))))
        .extracting(
            span -> span.stretch().from().toString(),
            span -> span.held().percent(),
            span -> span.promised().percent(),
            span -> span.free().percent())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2026-09-01", "50", "0", "50"),
            org.assertj.core.groups.Tuple.tuple("2026-10-01", "50", "40", "10"),
            org.assertj.core.groups.Tuple.tuple("2027-01-01", "87", "0", "87"));
  }

  @Test
  @DisplayName("OSE-10: a promise that is too much until New Year says from when and by how much")
  void overbooked() {
    TeamForecast forecast =
        TeamForecast.of(
            new Capacity(TEAM, List.of(promise("40", null, Stretch.from(SEPTEMBER)))),
            promise("20", null, Stretch.of(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1))));

    CapacitySpan first = forecast.overbooked().orElseThrow();
    assertThat(first.stretch()).isEqualTo(Stretch.of(LocalDate.of(2026, 12, 1), NEW_YEAR));
    assertThat(first.because().getFirst().inputs())
        .containsEntry("promised", "60")
        .containsEntry("held", "50");
    assertThat(forecast.spans())
        .extracting(CapacitySpan::isOverbooked)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("PRO-4, PEC-7: a named person is promised for no more than they are there for")
  void named_person() {
    Capacity capacity = new Capacity(TEAM, List.of(promise("30", KARI, Stretch.from(NEW_YEAR))));

    assertThat(TeamForecast.of(capacity, promise("20", KARI, Stretch.from(NEW_YEAR))).overbooked())
        .isEmpty();
    assertThat(
            TeamForecast.of(capacity, promise("20.01", KARI, Stretch.from(NEW_YEAR)))
                .overbooked()
                .orElseThrow()
                .because())
        .extracting(Reason::code)
        .containsExactly("team.person-overbooked");
    assertThat(TeamForecast.of(capacity, promise("37", ELI, Stretch.from(NEW_YEAR))).overbooked())
        .isEmpty();
  }

  @Test
  void absence_takes_nothing_from_what_is_held_and_is_told_beside_it() {
    Team team =
        TEAM.away(
            new Absence(
                new UUID(0, 4),
                "KARI@nordlys.example",
                Stretch.of(SEPTEMBER, SEPTEMBER.plusDays(7)),
                Optional.empty()));

    CapacitySpan first = new Capacity(team, List.of()).during(Stretch.from(SEPTEMBER)).getFirst();
    assertThat(first.held().percent()).isEqualTo("50");
    assertThat(first.absent().percent()).isEqualTo("50");
    assertThat(first.stretch().to()).contains(SEPTEMBER.plusDays(7));
  }

  @Test
  void a_share_is_written_in_percent_with_two_decimals_at_most() {
    assertThat(Share.ofPercent("37.5")).isEqualTo(new Share(3750));
    assertThat(Share.ofPercent("0.01").percent()).isEqualTo("0.01");
    assertThat(Share.WHOLE.percent()).isEqualTo("100");
    assertThatThrownBy(() -> Share.ofPercent("12.345")).hasMessageContaining("'12.345'");
  }

  @Property
  void percent_are_read_as_they_were_written(
      @ForAll @LongRange(min = 0, max = 9_999_999) long basisPoints) {
    assertThat(Share.ofPercent(new Share(basisPoints).percent())).isEqualTo(new Share(basisPoints));
  }

  @Test
  @DisplayName("what an agreement promises ends with it, and what it had not begun is taken back")
  void without_an_agreement() {
    UUID agreement = new UUID(0, 4);
    Capacity capacity =
        new Capacity(
            TEAM,
            List.of(
                promise("10", null, Stretch.from(SEPTEMBER)),
                of(agreement, Stretch.from(SEPTEMBER)),
                of(agreement, Stretch.from(NEW_YEAR))));

    assertThat(capacity.withoutPromisesOf(agreement, NEW_YEAR).promises())
        .containsExactly(
            promise("10", null, Stretch.from(SEPTEMBER)),
            of(agreement, Stretch.of(SEPTEMBER, NEW_YEAR)));
  }

  private static Promise of(UUID agreement, Stretch stretch) {
    return new Promise(
        new UUID(0, 2),
        new UUID(0, 3),
        Optional.of(agreement),
        Optional.empty(),
        Share.ofPercent("20"),
        stretch);
  }
}
