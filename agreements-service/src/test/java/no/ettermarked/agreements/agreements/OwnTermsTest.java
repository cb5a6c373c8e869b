package no.ettermarked.agreements.agreements;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.hour;
import static no.ettermarked.agreements.plans.PlanSamples.hourly;
import static no.ettermarked.agreements.plans.PlanSamples.withTimePrices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.TermsByParts;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnTermsTest {

  private static final ShelvedPlans PLANS =
      ShelvedPlans.of(
          Shelf.with(
              withTimePrices(empty("begin"), hour("consultant", "1450.00")), empty("go-on")));

  private static final WrittenTerms BY_THE_HOUR =
      TermsByParts.of(WrittenTerms.NONE).coverage(admitted(ANY, hourly("consultant"))).terms();

  private static WantedPlan item(String plan, String from, String to) {
    return new WantedPlan(
        new Slug(plan),
        Optional.empty(),
        1,
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        Optional.empty());
  }

  private static List<Flaw> flaws(WantedPlan... items) {
    return AgreementRules.flaws(
        new NewAgreement(
            UUID.fromString("01990f3a-6a00-7000-8000-00000000c001"),
            LocalDate.of(2026, 9, 1),
            Optional.of(LocalDate.of(2027, 9, 1)),
            List.of(items),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BY_THE_HOUR),
        PLANS);
  }

  @Test
  @DisplayName("what an agreement says itself can refer to what is there in each of its phases")
  void in_each_phase() {
    assertThat(flaws(item("begin", "2026-09-01", "2027-09-01"))).isEmpty();
    assertThat(
            flaws(
                item("begin", "2026-09-01", "2027-01-01"),
                item("go-on", "2027-01-01", "2027-09-01")))
        .containsExactly(
            new Flaw(
                "/overrides/coverage/0/pay/price",
                "From 2027-01-01 on: There is no time price consultant, here or in what is"
                    + " included."));
  }
}
