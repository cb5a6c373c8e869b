package no.ettermarked.meetings.meetings;

import static no.ettermarked.meetings.TermsOfTests.KARI;
import static no.ettermarked.meetings.TermsOfTests.RULE;
import static no.ettermarked.meetings.TermsOfTests.days;
import static no.ettermarked.meetings.TermsOfTests.from;
import static no.ettermarked.meetings.TermsOfTests.monthly;
import static no.ettermarked.meetings.TermsOfTests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.meetings.terms.Attendance;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Person;
import no.ettermarked.meetings.terms.Phase;
import no.ettermarked.meetings.terms.TeamMember;
import no.ettermarked.meetings.terms.Terms;
import org.junit.jupiter.api.Test;

class ParticipationTest {
  private static final MeetingCommitment MEETING = monthly("FREQ=MONTHLY;BYDAY=2TU");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 13);
  private static final Person ODA =
      new Person("Oda Vik", "oda.vik@oseberg.example", Set.of("aftermarket-representative"));

  private static Participation with(Person... team) {
    return Participation.of(MEETING, terms(from("2026-09-01"), List.of(team), MEETING), DAY);
  }

  @Test
  void everybody_who_holds_a_role_takes_part_as_much_as_the_role_is_needed() {
    assertThat(with(KARI).participants())
        .extracting(
            Participant::party, Participant::name, Participant::role, Participant::attendance)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Party.CUSTOMER, "Ingrid Solvang", "erp-lead", Attendance.REQUIRED),
            org.assertj.core.groups.Tuple.tuple(
                Party.CUSTOMER, "Tore Nes", "super-user", Attendance.WHEN_NEEDED),
            org.assertj.core.groups.Tuple.tuple(
                Party.PROVIDER, "Kari Lunde", "account-manager", Attendance.REQUIRED));
  }

  @Test
  void the_other_role_takes_part_when_nobody_holds_the_first_and_the_reason_says_so() {
    Participation participation = with(ODA);

    assertThat(participation.participants())
        .contains(
            new Participant(
                Party.PROVIDER,
                "Oda Vik",
                "oda.vik@oseberg.example",
                "aftermarket-representative",
                Attendance.REQUIRED));
    assertThat(participation.because())
        .contains(
            Reason.of(
                "role.filled-by-another",
                RULE,
                Map.of("role", "account-manager", "orElse", "aftermarket-representative")));
  }

  @Test
  void the_other_role_stays_away_when_somebody_holds_the_first() {
    assertThat(with(KARI, ODA).participants())
        .extracting(Participant::name)
        .doesNotContain("Oda Vik");
  }

  @Test
  void roles_that_nobody_holds_are_seen() {
    assertThat(with().unfilledRoles())
        .containsExactly(
            new UnfilledRole(Party.PROVIDER, "account-manager", Attendance.REQUIRED),
            new UnfilledRole(Party.PROVIDER, "incident-manager", Attendance.REQUIRED),
            new UnfilledRole(Party.PROVIDER, "functional-consultant", Attendance.WHEN_NEEDED));
    assertThat(with().because())
        .contains(Reason.of("role.unfilled", RULE, Map.of("role", "incident-manager")));
  }

  @Test
  void two_who_hold_the_same_role_both_take_part() {
    Person second = new Person("Liv Dahl", "liv.dahl@oseberg.example", Set.of("account-manager"));

    assertThat(with(KARI, second).participants())
        .extracting(Participant::name)
        .contains("Kari Lunde", "Liv Dahl");
  }

  @Test
  void who_acts_for_somebody_away_takes_part_on_the_days_they_do() {
    Terms agreed = terms(List.of(), new Phase(from("2026-09-01"), List.of(MEETING)));
    Person oda = new Person(ODA.name(), ODA.email(), KARI.roles());
    Terms terms =
        new Terms(
            agreed.agreement(),
            agreed.number(),
            2,
            agreed.customer(),
            agreed.language(),
            agreed.zone(),
            List.of(
                new TeamMember(KARI, days("2026-09-01", "2026-10-05")),
                new TeamMember(oda, days("2026-10-05", "2026-10-19")),
                new TeamMember(KARI, from("2026-10-19"))),
            agreed.phases());

    assertThat(attending(terms, DAY)).containsExactly(oda.name());
    assertThat(attending(terms, LocalDate.of(2026, 11, 10))).containsExactly(KARI.name());
  }

  private static List<String> attending(Terms terms, LocalDate day) {
    return Participation.of(MEETING, terms, day).participants().stream()
        .filter(participant -> participant.party() == Party.PROVIDER)
        .map(Participant::name)
        .toList();
  }
}
