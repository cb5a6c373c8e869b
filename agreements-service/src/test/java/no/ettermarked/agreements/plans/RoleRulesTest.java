package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.hour;
import static no.ettermarked.agreements.plans.PlanSamples.nok;
import static no.ettermarked.agreements.plans.PlanSamples.target;
import static no.ettermarked.agreements.plans.PlanSamples.with;
import static no.ettermarked.agreements.plans.PlanSamples.withMeetings;
import static no.ettermarked.agreements.plans.PlanSamples.withTimePrices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenWhen.WrittenNot;
import no.ettermarked.agreements.written.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

  private static WrittenParticipant required(String role) {
    return new WrittenParticipant(role, "required", null);
  }

  private static WrittenMeeting meeting(
      List<WrittenParticipant> customers, List<WrittenParticipant> providers) {
    return new WrittenMeeting(
        "operational",
        "Driftsmøte",
        "FREQ=MONTHLY;BYDAY=2TU",
        LocalTime.of(9, 0),
        Duration.ofHours(1),
        "office-hours",
        List.of(),
        customers,
        providers,
        null,
        null);
  }

  @Test
  @DisplayName("each role that nobody has is told, where it stands")
  void each_is_told() {
    WrittenPlan plan =
        withMeetings(
            empty("pluss"),
            meeting(
                List.of(required("erp-lead"), required("nobody-there")),
                List.of(required("nobody-here"), required("account-manager"))));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .containsExactly(
            new Flaw(
                "/meetings/0/customerRoles/1/role",
                "Nobody at a customer has the role nobody-there. Declare it as a role of contacts"
                    + " first."),
            new Flaw(
                "/meetings/0/providerRoles/0/role",
                "Nobody has the role nobody-here. Let somebody join a team in it first."));
  }

  @Test
  @DisplayName("who takes part in another's place will do, unless nobody has that role either")
  void in_anothers_place() {
    WrittenPlan plan =
        withMeetings(
            empty("pluss"),
            meeting(
                List.of(),
                List.of(
                    new WrittenParticipant("nobody-first", "required", "account-manager"),
                    new WrittenParticipant("nobody-second", "required", "nobody-third"))));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .extracting(Flaw::pointer)
        .containsExactly("/meetings/0/providerRoles/1/role");
  }

  @Test
  @DisplayName("a step is done by somebody, or by nobody by name")
  void steps() {
    Activity upgrade =
        new Activity(
            "upgrade",
            "Oppgradering",
            "FREQ=YEARLY",
            "office-hours",
            List.of(
                new Activity.Step("plan", "Planlegge", null),
                new Activity.Step("upgrade", "Oppgradere", "nobody-here")),
            null);
    WrittenPlan plan = with(empty("pluss"), terms -> terms.activities(upgrade));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .extracting(Flaw::pointer)
        .containsExactly("/activities/0/steps/1/role");
  }

  @Test
  @DisplayName("a condition asks for reporters, and leaves out reporters, whose roles somebody has")
  void reporters() {
    WrittenWhen when =
        new WrittenWhen(
            null,
            null,
            null,
            List.of("super-user", "nobody-there"),
            null,
            null,
            new WrittenNot(null, null, null, List.of("nobody-else")));
    WrittenPlan plan =
        with(
            empty("pluss"),
            terms -> terms.coverage(admitted(when, FREE)).targets(target(when, "PT2H")));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .containsExactly(
            new Flaw(
                "/coverage/0/when/reporterRoles/1",
                "Nobody at a customer has the role nobody-there. Declare it as a role of contacts"
                    + " first."),
            new Flaw(
                "/coverage/0/when/not/reporterRoles/0",
                "Nobody at a customer has the role nobody-else. Declare it as a role of contacts"
                    + " first."),
            new Flaw(
                "/targets/0/when/reporterRoles/1",
                "Nobody at a customer has the role nobody-there. Declare it as a role of contacts"
                    + " first."),
            new Flaw(
                "/targets/0/when/not/reporterRoles/0",
                "Nobody at a customer has the role nobody-else. Declare it as a role of contacts"
                    + " first."));
  }

  @Test
  @DisplayName("the hours of a time price are somebody's, or anybody's")
  void hours() {
    WrittenPlan plan =
        withTimePrices(
            empty("pluss"),
            hour("any", "1450.00"),
            hourOf("developer", "developer"),
            hourOf("adviser", "nobody-here"));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .containsExactly(
            new Flaw(
                "/timePrices/2/role",
                "Nobody has the role nobody-here. Let somebody join a team in it first."));
  }

  private static WrittenTimePrice hourOf(String code, String role) {
    return new WrittenTimePrice(
        code, code, nok("1450.00"), 15, 15, "25", role, null, List.of(), null);
  }
}
