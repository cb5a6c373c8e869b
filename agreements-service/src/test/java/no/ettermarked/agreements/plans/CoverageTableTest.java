package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenWhen.WrittenNot;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables of the kinds that providers have, each a list of rows and nothing else. */
class CoverageTableTest {

  private static final WrittenPay HOURLY = new WrittenPay("hourly", "desk", null);
  private static final WrittenPay QUOTED = new WrittenPay("quoted", "desk", null);
  private static final WrittenPay BANK = new WrittenPay("timebank", "desk", "punch-card");

  private static WrittenWhen kinds(String... kinds) {
    return PlanSamples.when(List.of(kinds), null, null);
  }

  private static WrittenWhen outside(@Nullable List<String> kinds, @Nullable WrittenNot not) {
    return new WrittenWhen(kinds, List.of("phone"), null, null, null, "office-hours", not);
  }

  private static WrittenCoverage refused(WrittenWhen when) {
    return new WrittenCoverage(when, false, null, "Skriv til oss.", null, null);
  }

  private static Enquiry enquiry(String kind, String channel, boolean open, String... roles) {
    return new Enquiry(
        new Slug(kind),
        new Slug(channel),
        Priority.MEDIUM,
        Arrays.stream(roles).map(Slug::new).collect(Collectors.toUnmodifiableSet()),
        open ? Set.of(new Slug("office-hours")) : Set.of());
  }

  /** The place of the row that decides, counted from 1. */
  private static int row(List<WrittenCoverage> table, Enquiry enquiry) {
    return 1
        + IntStream.range(0, table.size())
            .filter(i -> table.get(i).read().when().matches(enquiry))
            .findFirst()
            .orElseThrow();
  }

  private static List<String> faults(WrittenCoverage... rows) {
    return TermsRules.flaws(
            TermsByParts.of(WrittenTerms.NONE)
                .timePrices(hour("desk", "1150.00"))
                .timebanks(LanguageTest.PUNCH_CARD)
                .coverage(rows)
                .terms(),
            new Surroundings(Shelf.with(), List.of()))
        .stream()
        .map(flaw -> flaw.pointer() + " " + flaw.sentence())
        .toList();
  }

  @Test
  @DisplayName(
      "faults are free to report by anybody, the rest is for support contacts (VEN-5, 6, 7)")
  void invoiced() {
    List<WrittenCoverage> table =
        List.of(
            admitted(kinds("fault", "product-idea"), FREE),
            refused(
                new WrittenWhen(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new WrittenNot(null, null, null, List.of("support-contact")))),
            admitted(kinds("change-request"), QUOTED),
            admitted(ANY, HOURLY));

    assertThat(faults(table.toArray(WrittenCoverage[]::new))).isEmpty();
    assertThat(row(table, enquiry("fault", "email", true))).isEqualTo(1);
    assertThat(row(table, enquiry("support", "email", true))).isEqualTo(2);
    assertThat(row(table, enquiry("change-request", "email", true, "support-contact")))
        .isEqualTo(3);
    assertThat(row(table, enquiry("support", "email", true, "support-contact"))).isEqualTo(4);
  }

  @Test
  @DisplayName("by telephone when the desk is closed, deviations only (PRO-9), else the punch card")
  void on_call() {
    List<WrittenCoverage> table =
        List.of(
            refused(outside(null, new WrittenNot(List.of("deviation"), null, null, null))),
            admitted(outside(null, null), HOURLY),
            admitted(ANY, BANK));

    assertThat(faults(table.toArray(WrittenCoverage[]::new))).isEmpty();
    assertThat(row(table, enquiry("training", "phone", false))).isEqualTo(1);
    assertThat(row(table, enquiry("deviation", "phone", false))).isEqualTo(2);
    assertThat(row(table, enquiry("deviation", "phone", true))).isEqualTo(3);
    assertThat(row(table, enquiry("training", "email", false))).isEqualTo(3);
  }

  @Test
  @DisplayName("a rule that earlier ones match all of between them is never reached")
  void unreachable_together() {
    assertThat(
            faults(
                admitted(new WrittenWhen(null, null, null, null, "office-hours", null, null), FREE),
                admitted(kinds("fault"), FREE),
                admitted(new WrittenWhen(null, null, null, null, null, "office-hours", null), FREE),
                admitted(PHONE, FREE)))
        .containsExactly(
            "/coverage/3/when This is never reached: rules 1, 2, 3 match all of it first, between"
                + " them.");
    assertThat(
            faults(
                admitted(kinds("fault"), FREE),
                admitted(
                    new WrittenWhen(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new WrittenNot(List.of("fault"), null, null, null)),
                    FREE),
                admitted(ANY, FREE)))
        .containsExactly(
            "/coverage/2/when This is never reached: rules 1, 2 match all of it first, between"
                + " them.");
  }

  @Test
  @DisplayName("a condition that nothing meets, unknown hours and both hours are told at once")
  void conditions() {
    assertThat(
            faults(
                admitted(
                    new WrittenWhen(
                        List.of("fault"),
                        null,
                        null,
                        null,
                        "office-hours",
                        "night",
                        new WrittenNot(List.of("fault"), null, null, null)),
                    FREE),
                admitted(ANY, FREE)))
        .containsExactlyInAnyOrder(
            "/coverage/0/when No case is like this: what is named is also left out.",
            "/coverage/0/when/hours Say inside or outside of hours, not both.",
            "/coverage/0/when/hours/outside There is no calendar night. Publish it first.");
  }

  @Property(tries = 200)
  void a_rule_is_refused_only_if_no_enquiry_reaches_it(
      @ForAll("tables") List<WrittenWhen> written) {
    List<When> rules = written.stream().map(WrittenWhen::read).toList();
    EveryEnquiry all = EveryEnquiry.toldApartBy(rules);

    IntStream.range(0, rules.size())
        .filter(i -> !rules.get(i).isNever())
        .forEach(
            i ->
                assertThat(Reachable.neverFirst(i, rules, earlier -> true).isPresent())
                    .isEqualTo(
                        all.matching(rules.get(i)).orElseThrow().stream()
                            .allMatch(
                                enquiry ->
                                    rules.subList(0, i).stream()
                                        .anyMatch(rule -> rule.matches(enquiry)))));
  }

  @Provide
  Arbitrary<List<WrittenWhen>> tables() {
    Arbitrary<List<String>> kinds =
        Arbitraries.of("fault", "support").list().ofMinSize(1).ofMaxSize(2).injectNull(0.5);
    Arbitrary<List<String>> roles =
        Arbitraries.of("lead", "contact").list().ofMinSize(1).ofMaxSize(2).injectNull(0.5);
    return net.jqwik.api.Combinators.combine(
            kinds, roles, kinds, roles, Arbitraries.of("office-hours").injectNull(0.6))
        .as(
            (only, had, not, lacked, inside) ->
                new WrittenWhen(
                    only, null, null, had, inside, null, new WrittenNot(not, null, null, lacked)))
        .list()
        .ofMaxSize(5);
  }
}
