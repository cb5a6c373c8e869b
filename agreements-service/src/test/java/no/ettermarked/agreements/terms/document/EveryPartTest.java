package no.ettermarked.agreements.terms.document;

import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.nok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.ettermarked.agreements.plans.Activity;
import no.ettermarked.agreements.plans.Entitlement;
import no.ettermarked.agreements.plans.Indexation;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.plans.OneOffPrice;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Quotation;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.TermsByParts;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.Layer;
import no.ettermarked.agreements.terms.UnpricedTerms;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of terms, each said in two ways by the same name. */
class EveryPartTest {

  private enum Part {
    RANK("rank", List.of("rank"), List.of("rank"), TermsByParts::rank),
    ORDER(
        "order",
        List.of("order/1", "order/2"),
        List.of("[\"fault\"]", "[\"idea\"]"),
        (terms, way) ->
            terms.order(kinds(way == 1 ? "fault" : "idea"), kinds(way == 1 ? "idea" : "fault"))),
    TIMEBANKS(
        "timebanks",
        List.of("timebanks/1"),
        List.of("hours"),
        (terms, way) ->
            terms.timebanks(
                new Timebank(
                    "hours",
                    "Timer",
                    60L * way,
                    Period.ofYears(1),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null))),
    ONE_OFF_PRICES(
        "oneOffPrices",
        List.of("oneOffPrices/1"),
        List.of("start"),
        (terms, way) ->
            terms.oneOffPrices(
                new OneOffPrice(
                    "start", "Oppstart", "started", nok(way + "000.00"), null, null, "25", null))),
    QUOTATION(
        "quotation",
        List.of("quotation"),
        List.of("quotation"),
        (terms, way) -> terms.quotation(new Quotation("consultant", way == 1, true, null))),
    INDEXATIONS(
        "indexations",
        List.of("indexations/1"),
        List.of("prices"),
        (terms, way) ->
            terms.indexations(
                new Indexation(
                    "prices",
                    "KPI",
                    "2025-11",
                    "--01-01",
                    String.valueOf(way),
                    Period.ofMonths(1),
                    null))),
    ACTIVITIES(
        "activities",
        List.of("activities/1"),
        List.of("upgrade"),
        (terms, way) ->
            terms.activities(
                new Activity(
                    "upgrade",
                    "Oppgradering",
                    "FREQ=YEARLY;BYMONTH=%d;BYDAY=1MO".formatted(way),
                    "office-hours",
                    List.of(),
                    null))),
    ENTITLEMENTS(
        "entitlements",
        List.of("entitlements/1"),
        List.of("customer-day"),
        (terms, way) ->
            terms.entitlements(
                new Entitlement("customer-day", "Kundedag", "For %d.".formatted(way), null))),
    TERMINATIONS(
        "terminations",
        List.of("termination"),
        List.of("basis"),
        (terms, way) ->
            terms.termination(
                new Termination(
                    Period.ofYears(way), Period.ofMonths(3), null, null, "month-end", null)));

    private final String key;
    private final List<String> rules;
    private final List<String> names;
    private final BiFunction<TermsByParts, Integer, TermsByParts> said;

    /**
     * @param key what the part is called
     * @param rules where in what is written its rows stand
     * @param names what comparisons call its rows
     * @param said with the part said in the first or the second way
     */
    Part(
        String key,
        List<String> rules,
        List<String> names,
        BiFunction<TermsByParts, Integer, TermsByParts> said) {
      this.key = key;
      this.rules = rules;
      this.names = names;
      this.said = said;
    }

    private static KindsInOrder kinds(String kind) {
      return new KindsInOrder(List.of(kind));
    }

    private TermsByParts said(TermsByParts terms, int way) {
      return said.apply(terms, way);
    }

    private WrittenTerms own(int way) {
      return said(TermsByParts.of(WrittenTerms.NONE), way).terms();
    }
  }

  /** What the plan basis, which says the part in a way, comes to in an agreement. */
  private static JsonNode phase(Part part, int way, WrittenTerms own) {
    Shelf shelf = Shelf.with(PlanSamples.with(empty("basis"), terms -> part.said(terms, way)));
    return TermsByHand.json(
        PhaseTerm.of(
            LocalDate.EPOCH,
            null,
            List.of(),
            UnpricedTerms.of(
                    Layer.of("OSE-A1", own),
                    List.of(new BoughtPlan(new PlanReference(new Slug("basis"), 1), 1)),
                    shelf::plan)
                .on(LocalDate.EPOCH, PriceLists.NONE)));
  }

  private static List<ObjectNode> rows(Part part, JsonNode phase) {
    JsonNode said = phase.path(part.key);
    return (said.isArray() ? said.valueStream() : Stream.of(said))
        .map(ObjectNode.class::cast)
        .toList();
  }

  private static List<ObjectNode> unsourced(List<ObjectNode> rows) {
    return rows.stream().map(row -> row.deepCopy().<ObjectNode>without("source")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Part.class)
  void what_an_agreement_says_itself_takes_the_place_of_its_plans_and_says_so(Part part) {
    List<ObjectNode> rows = rows(part, phase(part, 1, part.own(2)));

    assertThat(rows)
        .extracting(
            row -> row.at("/source/kind").asText(),
            row -> row.at("/source/key").asText(),
            row -> row.at("/source/rule").asText())
        .containsExactlyElementsOf(
            part.rules.stream().map(rule -> tuple("agreement", "OSE-A1", rule)).toList());
    assertThat(unsourced(rows)).isEqualTo(unsourced(rows(part, phase(part, 2, WrittenTerms.NONE))));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Part.class)
  void said_another_way_it_is_a_difference_unless_the_agreement_says_it_itself(Part part) {
    assertThat(Comparison.of(phase(part, 1, WrittenTerms.NONE), phase(part, 2, WrittenTerms.NONE)))
        .extracting(Difference::part, Difference::name, Difference::change)
        .containsExactlyElementsOf(
            part.names.stream().map(name -> tuple(part.key, name, "changed")).toList());
    assertThat(Comparison.of(phase(part, 1, part.own(2)), phase(part, 2, part.own(2)))).isEmpty();
  }
}
