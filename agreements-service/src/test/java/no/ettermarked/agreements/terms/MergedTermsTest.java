package no.ettermarked.agreements.terms;

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
import static no.ettermarked.agreements.plans.PlanSamples.withRecurringPrices;
import static no.ettermarked.agreements.plans.PlanSamples.withTargets;
import static no.ettermarked.agreements.plans.PlanSamples.withTimePrices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.ettermarked.agreements.plans.Exclusion;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TermsByParts;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergedTermsTest {

  private static BoughtPlan bought(String plan, int quantity) {
    return new BoughtPlan(new PlanReference(new Slug(plan), 1), quantity);
  }

  private static MergedTerms merged(Shelf shelf, BoughtPlan... bought) {
    return UnpricedTerms.of(Arrays.asList(bought), shelf::plan)
        .on(LocalDate.EPOCH, PriceLists.NONE);
  }

  @Test
  @DisplayName("the including plan's rules come first, and each says which plan and rule it is")
  void outer_rules_first() {
    Shelf shelf =
        Shelf.with(
            withTimePrices(
                withCoverage(
                    empty("basis"),
                    admitted(PHONE, hourly("consultant")),
                    admitted(ANY, hourly("consultant"))),
                hour("consultant", "1450.00")),
            withTargets(
                withCoverage(empty("fleksi", "basis"), admitted(CRITICAL, FREE)),
                target(CRITICAL, "PT2H")));

    MergedTerms merged = merged(shelf, bought("fleksi", 1));

    assertThat(merged.coverage())
        .extracting(Sourced::source)
        .containsExactly(
            Source.of("plan", "fleksi", 1, "coverage/1"),
            Source.of("plan", "basis", 1, "coverage/1"),
            Source.of("plan", "basis", 1, "coverage/2"));
    assertThat(merged.targets())
        .extracting(Sourced::source)
        .containsExactly(Source.of("plan", "fleksi", 1, "targets/1"));
    assertThat(merged.calendars()).containsExactly(new Slug("office-hours"));
  }

  @Test
  @DisplayName("of prices with one code the outermost counts: Fleksi's consultant is cheaper")
  void outermost_price() {
    Shelf shelf =
        Shelf.with(
            withTimePrices(
                empty("basis"), hour("consultant", "1450.00"), hour("on-call", "2000.00")),
            withTimePrices(empty("fleksi", "basis"), hour("consultant", "1250.00")));

    assertThat(merged(shelf, bought("fleksi", 1)).timePrices())
        .extracting(price -> price.value().value().perHour(1).toString())
        .containsExactly("NOK 1250.00", "NOK 2000.00");
  }

  @Test
  @DisplayName("a recurring price is for as many units as the first plan that brings it")
  void quantities() {
    Shelf shelf =
        Shelf.with(
            withRecurringPrices(empty("users"), monthly("per-user", "50.00")),
            withRecurringPrices(empty("bronze", "users"), monthly("bronze", "100.00")),
            withRecurringPrices(empty("silver", "users"), monthly("silver", "200.00")));

    assertThat(merged(shelf, bought("silver", 3), bought("bronze", 25)).recurringPrices())
        .extracting(
            charge -> charge.value().value().code().text(), charge -> charge.value().quantity())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("silver", 3),
            org.assertj.core.groups.Tuple.tuple("bronze", 25),
            org.assertj.core.groups.Tuple.tuple("per-user", 3));
  }

  @Test
  void what_was_bought_comes_in_the_order_it_was_bought() {
    Shelf shelf =
        Shelf.with(
            withCoverage(empty("one"), admitted(PHONE, FREE)),
            withCoverage(empty("two"), admitted(PHONE, FREE)));

    assertThat(merged(shelf, bought("two", 1), bought("one", 1)).coverage())
        .extracting(rule -> rule.source().key())
        .isEqualTo(List.of("two", "one"));
  }

  @Test
  @DisplayName("what the agreement leaves out is not there, whichever plan brings it")
  void left_out() {
    Shelf shelf =
        Shelf.with(
            withRecurringPrices(
                empty("basis"), monthly("licence", "50.00"), monthly("hosting", "60.00")),
            withRecurringPrices(
                empty("fleksi", "basis"), monthly("hosting", "60.00"), monthly("desk", "70.00")));
    WrittenTerms own =
        TermsByParts.of(WrittenTerms.NONE)
            .exclusions(new Exclusion("recurringPrices", "hosting", "4.2"))
            .terms();

    MergedTerms merged =
        UnpricedTerms.of(Layer.of("NOR-A1", own), List.of(bought("fleksi", 1)), shelf::plan)
            .on(LocalDate.EPOCH, PriceLists.NONE);

    assertThat(merged.recurringPrices())
        .extracting(price -> price.value().value().code().text())
        .containsExactly("desk", "licence");
    assertThat(merged.exclusions())
        .containsExactly(
            new Sourced<>(
                Source.of("agreement", "NOR-A1", 1, "exclusions/1"),
                new Exclusion("recurringPrices", "hosting", "4.2")));
  }

  @Test
  @DisplayName("a price that the agreement says itself is for as many units as the plan's was")
  void overridden_quantities() {
    Shelf shelf = Shelf.with(withRecurringPrices(empty("silver"), monthly("per-user", "150.00")));
    WrittenTerms own =
        TermsByParts.of(WrittenTerms.NONE)
            .recurringPrices(monthly("per-user", "115.00"), monthly("own", "10.00"))
            .terms();

    assertThat(
            UnpricedTerms.of(Layer.of("PRO-A1", own), List.of(bought("silver", 25)), shelf::plan)
                .on(LocalDate.EPOCH, PriceLists.NONE)
                .recurringPrices())
        .extracting(
            price -> price.value().value().amount().toString(), price -> price.value().quantity())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("NOK 115.00", 25),
            org.assertj.core.groups.Tuple.tuple("NOK 10.00", 1));
  }
}
