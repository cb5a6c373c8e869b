package no.ettermarked.agreements.agreements;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenPay;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfferRemarksTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
  private static final Shelf SHELF =
      Shelf.with(
          withCoverage(empty("support"), admitted(ANY, FREE)),
          withCoverage(empty("phone"), admitted(PHONE, new WrittenPay("included", null, null))));

  private static AgreedItem item(String plan, Validity period) {
    return new AgreedItem(new BoughtPlan(new PlanReference(new Slug(plan), 1), 1), period);
  }

  private static List<Reason> remarks(AgreedItem... items) {
    return OfferRemarks.on(
        new Offer(
            new UUID(0, 1),
            "NOR-A1",
            new UUID(0, 2),
            new Validity(FIRST, Optional.empty()),
            List.of(items),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            Instant.parse("2026-08-01T08:00:00Z"),
            Optional.empty(),
            Optional.empty(),
            WrittenTerms.NONE),
        SHELF::plan);
  }

  @Test
  @DisplayName("a rule that never counts in any phase is remarked once")
  void never() {
    List<Reason> remarks =
        remarks(
            item("support", new Validity(FIRST, Optional.empty())),
            item("phone", new Validity(FIRST, Optional.of(LATER))));

    assertThat(remarks)
        .extracting(Reason::source)
        .containsExactly(Source.of("plan", "phone", 1, "coverage/1"));
  }

  @Test
  @DisplayName("a rule that counts in one phase is not remarked, though it does not in another")
  void in_one_phase() {
    assertThat(
            remarks(
                item("support", new Validity(FIRST, Optional.of(LATER))),
                item("phone", new Validity(FIRST, Optional.empty()))))
        .isEmpty();
  }
}
