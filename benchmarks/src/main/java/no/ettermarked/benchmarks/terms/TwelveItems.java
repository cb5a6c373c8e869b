package no.ettermarked.benchmarks.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.app.TermsDocument;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.WrittenCoverage;
import no.ettermarked.agreements.plans.WrittenMeeting;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.agreements.plans.WrittenParticipant;
import no.ettermarked.agreements.plans.WrittenPay;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenRecurringPrice;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.plans.WrittenTimePrice;
import no.ettermarked.agreements.plans.WrittenWhen;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm.WindowTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.written.Slug;

/**
 * A customer that has bought twelve plans, each of which includes another, six deep: seventy-two
 * plans, of which each says of everything something of its own.
 */
final class TwelveItems {
  static final int ITEMS = 12;
  static final int LEVELS = 6;

  private static final TeamMemberTerm CONSULTANT =
      new TeamMemberTerm("Jonas", "Berge", "jonas@nordlys.example", "consultant", null, null, null);
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final Instant THEN = Instant.parse("2026-08-01T08:00:00Z");
  private static final String CALENDAR = "office-hours";
  private static final List<String> PRIORITIES = List.of("critical", "high", "medium", "low");

  private final Map<PlanReference, Plan> plans = new HashMap<>();

  TwelveItems() {
    for (int item = 0; item < ITEMS; item++) {
      for (int level = LEVELS; level > 0; level--) {
        Plan plan = plan(item, level);
        plans.put(plan.reference(), plan);
      }
    }
  }

  /** What the service has at hand when it merges: plans as they are kept, people and calendars. */
  TermsDocument document() {
    CustomerTerm customer = new CustomerTerm(new UUID(0, 1), "NOR-K1", "Bergen Fisk AS", List.of());
    CalendarTerm calendar =
        new CalendarTerm(
            CALENDAR,
            1,
            "Europe/Oslo",
            Map.of("monday", List.of(new WindowTerm("08:00", "16:00"))),
            List.of(),
            null,
            true,
            null);
    return new TermsDocument(
        new ProviderTerm("Nordlys", "NO", "NOK", "nb", "Europe/Oslo", "NOR"),
        id -> customer,
        agreement -> List.of(CONSULTANT),
        key -> calendar,
        reference -> Optional.ofNullable(plans.get(reference)).orElseThrow(),
        PriceLists.NONE);
  }

  AcceptedAgreement agreement() {
    Validity open = new Validity(FROM, Optional.empty());
    return new AcceptedAgreement(
        new Offer(
            new UUID(0, 2),
            "NOR-A1",
            new UUID(0, 1),
            open,
            IntStream.range(0, ITEMS)
                .mapToObj(i -> new AgreedItem(new BoughtPlan(reference(i, 1), 1 + i), open))
                .toList(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            THEN,
            Optional.empty(),
            Optional.empty(),
            WrittenTerms.NONE),
        "Marit Haugen",
        THEN,
        Optional.empty(),
        1,
        1);
  }

  private static PlanReference reference(int item, int level) {
    return new PlanReference(new Slug("plan-%d-%d".formatted(item, level)), 1);
  }

  private static Plan plan(int item, int level) {
    PlanReference reference = reference(item, level);
    List<PlanReference> includes = level < LEVELS ? List.of(reference(item, level + 1)) : List.of();
    return new Plan(
        reference,
        includes,
        new WrittenPlan(
            reference.plan().text(),
            "Plan " + reference.plan(),
            includes.stream().map(plan -> plan.plan().text()).toList(),
            null,
            List.of(),
            null,
            terms(reference.plan().text(), item * LEVELS + level)),
        THEN);
  }

  private static WrittenTerms terms(String own, int turn) {
    String kind = "kind-" + turn;
    return new WrittenTerms(
        coverage(own, kind),
        targets(kind),
        turn,
        List.of(),
        List.of(),
        List.of(hour(own)),
        List.of(monthly(own)),
        List.of(),
        null,
        List.of(),
        List.of(meeting(own)),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static List<WrittenCoverage> coverage(String own, String kind) {
    List<WrittenCoverage> rules = new ArrayList<>();
    for (String channel : List.of("portal", "email", "phone")) {
      rules.add(
          new WrittenCoverage(
              new WrittenWhen(List.of(kind), List.of(channel), null, null, null, null, null),
              true,
              new WrittenPay("hourly", own, null),
              null,
              null,
              null));
    }
    rules.add(
        new WrittenCoverage(
            new WrittenWhen(List.of(kind), null, null, null, null, CALENDAR, null),
            false,
            null,
            "Meld saken i åpningstiden.",
            null,
            null));
    return rules;
  }

  private static List<WrittenTarget> targets(String kind) {
    return PRIORITIES.stream()
        .map(
            priority ->
                new WrittenTarget(
                    new WrittenWhen(List.of(kind), null, List.of(priority), null, null, null, null),
                    "work-started",
                    "PT2H",
                    CALENDAR,
                    List.of(75),
                    List.of("customer"),
                    null,
                    null))
        .toList();
  }

  private static WrittenTimePrice hour(String code) {
    return new WrittenTimePrice(
        code, "Konsulent", nok("1450.00"), 15, 15, "25", null, "10", List.of(), null);
  }

  private static WrittenRecurringPrice monthly(String code) {
    return new WrittenRecurringPrice(
        code,
        "Fast",
        nok("4900.00"),
        Period.ofMonths(1),
        "in-advance",
        "25",
        null,
        null,
        null,
        null,
        null);
  }

  private static WrittenMeeting meeting(String key) {
    return new WrittenMeeting(
        key,
        "Driftsmøte",
        "FREQ=MONTHLY;BYDAY=2TU",
        LocalTime.of(9, 0),
        Duration.ofHours(1),
        CALENDAR,
        List.of("Saker siden sist", "Videre arbeid"),
        List.of(new WrittenParticipant("erp-lead", "required", null)),
        List.of(new WrittenParticipant("consultant", "required", null)),
        null,
        null);
  }

  private static WrittenMoney nok(String amount) {
    return new WrittenMoney(amount, "NOK");
  }
}
