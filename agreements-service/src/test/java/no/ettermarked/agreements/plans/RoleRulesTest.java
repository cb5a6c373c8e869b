package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.with;
import static no.ettermarked.agreements.plans.PlanSamples.withMeetings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
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
}
