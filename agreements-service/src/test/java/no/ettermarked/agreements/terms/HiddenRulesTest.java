package no.ettermarked.agreements.terms;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.CRITICAL;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.target;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static no.ettermarked.agreements.plans.PlanSamples.withTargets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenPay;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.plans.WrittenWhen;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HiddenRulesTest {

  private static final WrittenPay INCLUDED = new WrittenPay("included", null, null);
  private static final WrittenWhen MANAGEMENT = PlanSamples.when(List.of("management"), null, null);
  private static final WrittenPlan SUPPORT =
      withCoverage(empty("support"), admitted(PHONE, FREE), admitted(ANY, FREE));

  private static List<HiddenRule> hidden(WrittenTerms own, Shelf shelf, String... bought) {
    return HiddenRules.of(
            Layer.of("NOR-A1", own),
            Stream.of(bought)
                .map(plan -> new BoughtPlan(new PlanReference(new Slug(plan), 1), 1))
                .toList(),
            shelf::plan)
        .hidden();
  }

  private static List<HiddenRule> hidden(Shelf shelf, String... bought) {
    return hidden(WrittenTerms.NONE, shelf, bought);
  }

  @Test
  @DisplayName("what another plan matches all of first never counts, and who composes is told")
  void another_plan() {
    Shelf shelf =
        Shelf.with(SUPPORT, withCoverage(empty("management"), admitted(MANAGEMENT, INCLUDED)));

    List<HiddenRule> hidden = hidden(shelf, "support", "management");

    assertThat(hidden)
        .containsExactly(
            new HiddenRule(
                Source.of("plan", "management", 1, "coverage/1"),
                "management",
                "management",
                List.of("support")));
    assertThat(hidden.getFirst().reason())
        .isEqualTo(
            Reason.of(
                "terms.rule-hidden",
                Source.of("plan", "management", 1, "coverage/1"),
                Map.of(
                    "rule", "coverage/1",
                    "plan", "management",
                    "item", "management",
                    "others", "support")));
    assertThat(hidden(shelf, "management", "support")).isEmpty();
  }

  @Test
  @DisplayName("several plans may hide a rule between them, also one of an included plan")
  void between_them() {
    Shelf shelf =
        Shelf.with(
            withCoverage(empty("phone"), admitted(PHONE, FREE)),
            withCoverage(
                empty("other"),
                admitted(PlanSamples.when(null, List.of("portal", "email"), null), FREE)),
            withCoverage(
                empty("inner"),
                admitted(PlanSamples.when(null, List.of("phone", "email"), null), INCLUDED)),
            empty("outer", "inner"));

    assertThat(hidden(shelf, "phone", "other", "outer"))
        .containsExactly(
            new HiddenRule(
                Source.of("plan", "inner", 1, "coverage/1"),
                "inner",
                "outer",
                List.of("phone", "other")));
    assertThat(hidden(shelf, "phone", "outer")).isEmpty();
  }

  @Test
  @DisplayName("targets are hidden by targets of the same measure only")
  void targets() {
    Shelf shelf =
        Shelf.with(
            withTargets(empty("quick"), target(ANY, "PT2H")),
            withTargets(empty("slow"), target(CRITICAL, "PT4H"), target(PHONE, "PT2H")));

    assertThat(hidden(shelf, "quick", "slow"))
        .extracting(HiddenRule::source)
        .containsExactly(Source.of("plan", "slow", 1, "targets/1"));
  }

  @Test
  @DisplayName("what includes, what is added on and what the agreement says replace on purpose")
  void on_purpose() {
    Shelf shelf =
        Shelf.with(
            SUPPORT,
            withCoverage(empty("all", "support"), admitted(ANY, INCLUDED)),
            withCoverage(empty("more", "support"), admitted(MANAGEMENT, FREE)),
            addedOn("added", "support"));

    assertThat(hidden(shelf, "all", "support")).isEmpty();
    assertThat(hidden(shelf, "support", "added")).isEmpty();
    assertThat(hidden(shelf, "more", "added")).isEmpty();
    assertThat(
            hidden(
                withCoverage(empty("own"), admitted(ANY, INCLUDED)).terms(),
                Shelf.with(
                    SUPPORT, withCoverage(empty("management"), admitted(MANAGEMENT, INCLUDED))),
                "support",
                "management"))
        .isEmpty();
  }

  private static WrittenPlan addedOn(String key, String to) {
    WrittenPlan plan = withCoverage(empty(key), admitted(ANY, INCLUDED));
    return new WrittenPlan(
        plan.key(), plan.name(), plan.includes(), null, List.of(to), null, plan.terms());
  }

  @Test
  @DisplayName("what says the same as what comes first is not missed")
  void the_same() {
    Shelf shelf =
        Shelf.with(
            SUPPORT,
            withCoverage(empty("same"), admitted(ANY, FREE)),
            withCoverage(empty("different"), admitted(ANY, INCLUDED)));

    assertThat(hidden(shelf, "support", "same")).isEmpty();
    assertThat(hidden(shelf, "support", "different")).hasSize(1);
  }
}
