package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.CRITICAL;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.hour;
import static no.ettermarked.agreements.plans.PlanSamples.hourly;
import static no.ettermarked.agreements.plans.PlanSamples.monthly;
import static no.ettermarked.agreements.plans.PlanSamples.target;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static no.ettermarked.agreements.plans.PlanSamples.withMeetings;
import static no.ettermarked.agreements.plans.PlanSamples.withRecurringPrices;
import static no.ettermarked.agreements.plans.PlanSamples.withTargets;
import static no.ettermarked.agreements.plans.PlanSamples.withTimePrices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.written.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

  private static List<String> pointers(WrittenPlan plan, Shelf shelf) {
    return PlanRules.flaws(plan, shelf).stream().map(Flaw::pointer).toList();
  }

  private static List<String> pointers(WrittenPlan plan) {
    return pointers(plan, Shelf.with());
  }

  @Test
  void a_plan_without_terms_holds() {
    assertThat(pointers(empty("basis"))).isEmpty();
  }

  @Test
  @DisplayName("a plan includes only plans that are published, each once, and never itself")
  void includes() {
    Shelf shelf = Shelf.with(empty("basis"));

    assertThat(pointers(empty("fleksi", "basis", "unknown", "basis", "fleksi"), shelf))
        .containsExactlyInAnyOrder("/includes/1", "/includes/2", "/includes/3");
  }

  @Test
  @DisplayName("Basis cannot come to include Pluss, which includes Fleksi, which includes Basis")
  void cycles() {
    Shelf shelf = Shelf.with(empty("basis"), empty("fleksi", "basis"), empty("pluss", "fleksi"));

    assertThat(PlanRules.flaws(empty("basis", "pluss"), shelf))
        .containsExactly(
            new Flaw("/includes/0", "pluss includes basis, so it cannot be included in it."));
  }

  @Test
  @DisplayName(
      "a plan cannot bring two versions of one plan: Fleksi has Basis 1, Basis 2 is newest")
  void versions() {
    Shelf shelf = Shelf.with(empty("basis"), empty("fleksi", "basis"), empty("basis"));

    assertThat(pointers(empty("pluss", "fleksi", "basis"), shelf)).containsExactly("/includes");
    shelf.publish(empty("fleksi", "basis"));
    assertThat(pointers(empty("pluss", "fleksi", "basis"), shelf)).isEmpty();
  }

  @Test
  @DisplayName("admitted says how it is paid, not admitted what to do instead, and neither both")
  void coverage_says_what_it_must() {
    WrittenPlan plan =
        withCoverage(
            empty("basis"),
            new WrittenCoverage(PHONE, true, null, "Ring.", null, null),
            new WrittenCoverage(CRITICAL, false, FREE, null, null, null),
            new WrittenCoverage(ANY, false, null, "Meld saken i portalen.", null, null));

    assertThat(pointers(plan))
        .containsExactlyInAnyOrder(
            "/coverage/0/pay", "/coverage/0/instead", "/coverage/1/pay", "/coverage/1/instead");
  }

  @Test
  @DisplayName("hours have a price that the plan has, or one it includes; other payment has none")
  void prices_of_coverage() {
    Shelf shelf = Shelf.with(withTimePrices(empty("basis"), hour("consultant", "1450.00")));
    WrittenPlan plan =
        withCoverage(
            empty("fleksi", "basis"),
            admitted(PHONE, hourly("consultant")),
            admitted(CRITICAL, hourly("on-call")),
            admitted(
                PlanSamples.when(List.of("licence"), null, null),
                new WrittenPay("hourly", null, null)),
            admitted(ANY, new WrittenPay("free", "consultant", null)));

    assertThat(pointers(plan, shelf))
        .containsExactlyInAnyOrder(
            "/coverage/1/pay/price", "/coverage/2/pay/price", "/coverage/3/pay/price");
  }

  @Test
  @DisplayName("a rule that an earlier one matches all of is never reached, and says by which")
  void unreachable_coverage() {
    WrittenWhen criticalByPhone = PlanSamples.when(null, List.of("phone"), List.of("critical"));
    WrittenPlan plan =
        withCoverage(
            empty("basis"),
            admitted(criticalByPhone, FREE),
            admitted(PHONE, FREE),
            admitted(criticalByPhone, FREE),
            admitted(
                PlanSamples.when(null, null, List.of("low", "high", "medium", "critical")), FREE),
            admitted(ANY, FREE));

    assertThat(PlanRules.flaws(plan, Shelf.with()))
        .containsExactly(
            new Flaw("/coverage/2/when", "This is never reached: rule 1 matches all of it first."),
            new Flaw("/coverage/4/when", "This is never reached: rule 4 matches all of it first."));
  }

  @Test
  @DisplayName("targets are readable, reached, and in a calendar that there is")
  void targets() {
    WrittenPlan plan =
        withTargets(
            empty("fleksi"),
            target(CRITICAL, "PT2H"),
            target(CRITICAL, "PT6H"),
            target(PHONE, "2 hours"),
            new WrittenTarget(
                ANY, "work-started", "P1BD/EOD", "night", List.of(75), List.of(), null, null));

    assertThat(pointers(plan))
        .containsExactlyInAnyOrder("/targets/1/when", "/targets/2/target", "/targets/3/calendar");
  }

  @Test
  @DisplayName("prices have codes of their own, the provider's currency and billable periods")
  void prices() {
    WrittenPlan plan =
        withRecurringPrices(
            withTimePrices(
                empty("basis"),
                hour("consultant", "1450.00"),
                hour("consultant", "1250.005"),
                new WrittenTimePrice(
                    "on-call",
                    "Vakt",
                    new WrittenMoney("1", "EUR"),
                    0,
                    1,
                    "25",
                    null,
                    null,
                    List.of(),
                    null)),
            monthly("monthly", "9800"),
            monthly("monthly", "9800.000"),
            new WrittenRecurringPrice(
                "weekly",
                "Uke",
                PlanSamples.nok("1"),
                Period.ofWeeks(1),
                "in-advance",
                "25",
                null,
                null,
                null,
                null,
                null),
            new WrittenRecurringPrice(
                "never",
                "Aldri",
                PlanSamples.nok("1"),
                Period.ZERO,
                "in-advance",
                "25",
                null,
                null,
                null,
                null,
                null));

    assertThat(pointers(plan))
        .containsExactlyInAnyOrder(
            "/timePrices/1/code",
            "/timePrices/1/perHour",
            "/timePrices/2/perHour",
            "/recurringPrices/1/code",
            "/recurringPrices/2/every",
            "/recurringPrices/3/every");
  }

  @Test
  @DisplayName("meetings have keys of their own, a recurrence, a calendar, a length and roles once")
  void meetings() {
    WrittenParticipant lead = new WrittenParticipant("erp-lead", "required", null);
    WrittenPlan plan =
        withMeetings(
            empty("pluss"),
            new WrittenMeeting(
                "operational",
                "Operativt møte",
                "FREQ=MONTHLY;BYDAY=2TU",
                LocalTime.of(10, 0),
                Duration.ofHours(1),
                "office-hours",
                List.of(),
                List.of(lead),
                List.of(lead),
                null,
                null),
            new WrittenMeeting(
                "operational",
                "Taktisk møte",
                "every month",
                LocalTime.of(10, 0),
                Duration.ZERO,
                "night",
                List.of(),
                List.of(lead, lead),
                List.of(),
                null,
                null));

    assertThat(pointers(plan))
        .containsExactlyInAnyOrder(
            "/meetings/1/key",
            "/meetings/1/recurrence",
            "/meetings/1/duration",
            "/meetings/1/calendar",
            "/meetings/1/customerRoles/1/role");
  }
}
