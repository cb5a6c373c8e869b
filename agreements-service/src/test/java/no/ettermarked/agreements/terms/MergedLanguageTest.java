package no.ettermarked.agreements.terms;

import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergedLanguageTest {

  private static WrittenPlan ranked(String key, @Nullable Integer rank, String... includes) {
    return PlanSamples.with(PlanSamples.empty(key, includes), terms -> terms.rank(rank));
  }

  private static WrittenPlan addOn(String key, String to) {
    WrittenPlan plan = withCoverage(PlanSamples.empty(key), PlanSamples.admitted(PHONE, FREE));
    return new WrittenPlan(key, key, List.of(), null, List.of(to), null, plan.terms());
  }

  private static MergedTerms merged(Shelf shelf, String... plans) {
    return UnpricedTerms.of(
            Arrays.stream(plans)
                .map(plan -> new BoughtPlan(new PlanReference(new Slug(plan), 1), 20))
                .toList(),
            shelf::plan)
        .on(LocalDate.EPOCH, PriceLists.NONE);
  }

  @Test
  @DisplayName("Gold stands before Silver before Bronze, which has no rank (PRO-12, PRO-13)")
  void rank() {
    Shelf shelf =
        Shelf.with(
            ranked("bronze", null), ranked("silver", 2, "bronze"), ranked("gold", 1, "silver"));

    assertThat(merged(shelf, "bronze").rank()).isEmpty();
    assertThat(merged(shelf, "silver").rank())
        .contains(new Sourced<>(Source.of("plan", "silver", 1, "rank"), 2));
    assertThat(merged(shelf, "gold").rank())
        .contains(new Sourced<>(Source.of("plan", "gold", 1, "rank"), 1));
  }

  @Test
  @DisplayName("an add-on comes before what it is added to, in whichever order they are bought")
  void add_ons() {
    Shelf shelf =
        Shelf.with(
            withCoverage(PlanSamples.empty("basis"), PlanSamples.admitted(PHONE, FREE)),
            addOn("standby", "basis"));

    assertThat(merged(shelf, "basis", "standby").coverage())
        .extracting(rule -> rule.source().key())
        .containsExactly("standby", "basis");
  }

  @Test
  @DisplayName("20 units of a timebank of 10 minutes are 200 minutes; the order is the outermost's")
  void quantities() {
    Shelf shelf =
        Shelf.with(
            PlanSamples.with(
                PlanSamples.empty("bronze"),
                terms -> terms.order(new KindsInOrder(List.of("question")))),
            PlanSamples.with(
                PlanSamples.empty("silver", "bronze"),
                terms ->
                    terms
                        .order(new KindsInOrder(List.of("deviation")))
                        .timebanks(
                            new Timebank(
                                "hours",
                                "Timer",
                                10,
                                Period.ofYears(1),
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null))));

    MergedTerms merged = merged(shelf, "silver");

    assertThat(merged.timebanks())
        .extracting(bank -> bank.value().value().minutes() * bank.value().quantity())
        .containsExactly(200L);
    assertThat(merged.order())
        .extracting(Sourced::source)
        .containsExactly(Source.of("plan", "silver", 1, "order/1"));
  }
}
