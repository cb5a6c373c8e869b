package no.ettermarked.agreements.agreements;

import static no.ettermarked.agreements.pricelists.PriceListSamples.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TermsByParts;
import no.ettermarked.agreements.plans.TimePrice;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.Quantified;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hours cost NOK 1 490 by hours 1, and from 1 February 2027 NOK 1 590 by hours 2 (PRO-5). */
class PricedPhaseTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
  private static final Shelf SHELF =
      Shelf.with(
          PlanSamples.withTimePrices(
              PlanSamples.empty("listed"), PlanSamples.listedHour("consultant")),
          PlanSamples.withTimePrices(
              PlanSamples.empty("stated"), PlanSamples.hour("consultant", "1000.00")));

  private static Offer offer(String from, int quantity, WrittenTerms own, String... plans) {
    Validity open = new Validity(LocalDate.parse(from), Optional.empty());
    return new Offer(
        new UUID(0, 1),
        "PRO-A1",
        new UUID(0, 2),
        open,
        List.of(plans).stream()
            .map(
                plan ->
                    new AgreedItem(
                        new BoughtPlan(new PlanReference(new Slug(plan), 1), quantity), open))
            .toList(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        Instant.EPOCH,
        Optional.empty(),
        Optional.empty(),
        own);
  }

  private static List<PricedPhase> phases(Offer offer) {
    return offer.priced(offer.validity(), SHELF::plan, HOURS);
  }

  private static String price(MergedTerms terms) {
    Sourced<Quantified<TimePrice>> price = terms.timePrices().getFirst();
    return price.value().value().perHour(price.value().quantity())
        + " by "
        + price.source().kind()
        + " "
        + price.source().key()
        + " "
        + price.source().version()
        + price
            .value()
            .value()
            .listed()
            .map(listed -> " and %s %d".formatted(listed.source().key(), listed.version()))
            .orElse("");
  }

  @Test
  @DisplayName("another phase begins where the list has another version, with the same plans")
  void splits() {
    assertThat(phases(offer("2026-09-01", 1, WrittenTerms.NONE, "listed")))
        .extracting(phase -> phase.phase().period(), phase -> price(phase.terms()))
        .containsExactly(
            tuple(
                new Validity(LocalDate.of(2026, 9, 1), Optional.of(FEBRUARY)),
                "NOK 1490.00 by plan listed 1 and hours 1"),
            tuple(
                new Validity(FEBRUARY, Optional.empty()),
                "NOK 1590.00 by plan listed 1 and hours 2"));
  }

  @Test
  @DisplayName("the price is that of the size of the agreement, where the list has one for it")
  void size() {
    assertThat(phases(offer("2026-09-01", 20, WrittenTerms.NONE, "listed")))
        .extracting(phase -> price(phase.terms()))
        .containsExactly(
            "NOK 1490.00 by plan listed 1 and hours 1", "NOK 1550.00 by plan listed 1 and hours 2");
  }

  @Test
  @DisplayName("a list that does not count begins nothing: the outermost price states its amount")
  void outermost() {
    assertThat(phases(offer("2026-09-01", 1, WrittenTerms.NONE, "stated", "listed")))
        .extracting(phase -> price(phase.terms()))
        .containsExactly("NOK 1000.00 by plan stated 1");
  }

  @Test
  @DisplayName("what the agreement says itself may be an amount, or name a list, before its plans")
  void overrides() {
    WrittenTerms amount =
        TermsByParts.of(WrittenTerms.NONE)
            .timePrices(PlanSamples.hour("consultant", "900.00"))
            .terms();
    WrittenTerms list =
        TermsByParts.of(WrittenTerms.NONE).timePrices(PlanSamples.listedHour("consultant")).terms();

    assertThat(phases(offer("2026-09-01", 1, amount, "listed")))
        .extracting(phase -> price(phase.terms()))
        .containsExactly("NOK 900.00 by agreement PRO-A1 1");
    assertThat(phases(offer("2027-03-01", 1, list, "stated")))
        .extracting(phase -> price(phase.terms()))
        .containsExactly("NOK 1590.00 by agreement PRO-A1 1 and hours 2");
  }

  @Test
  @DisplayName("asked before its first day or after its last, the nearest day's price is told")
  void nearest() {
    Offer offer = offer("2026-09-01", 1, WrittenTerms.NONE, "listed");
    Phase phase =
        offer.phases(new Validity(LocalDate.of(2026, 9, 1), Optional.of(FEBRUARY))).getFirst();

    assertThat(List.of("2025-01-01", "2027-01-31", "2027-02-01", "2030-01-01"))
        .extracting(day -> price(offer.merged(phase, LocalDate.parse(day), SHELF::plan, HOURS)))
        .containsOnly("NOK 1490.00 by plan listed 1 and hours 1");
  }

  @Test
  @DisplayName("an agreement that begins before the list does is refused, where it says when")
  void begins_too_early() {
    AgreementRules.OfferedPlans plans = new ShelvedPlans(SHELF, HOURS);
    assertThat(faults(agreement("2025-12-31", wanted("listed")), plans))
        .containsExactly("/from The price list hours does not price consultant on 2025-12-31.");
    assertThat(faults(agreement("2026-01-01", wanted("listed")), plans)).isEmpty();
  }

  private static WantedPlan wanted(String plan) {
    return new WantedPlan(
        new Slug(plan), Optional.empty(), 1, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static NewAgreement agreement(String from, WantedPlan item) {
    return new NewAgreement(
        new UUID(0, 2),
        LocalDate.parse(from),
        Optional.empty(),
        List.of(item),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WrittenTerms.NONE);
  }

  private static List<String> faults(NewAgreement agreement, AgreementRules.OfferedPlans plans) {
    return AgreementRules.flaws(agreement, plans).stream()
        .map(flaw -> flaw.pointer() + " " + flaw.sentence())
        .toList();
  }
}
