package no.ettermarked.agreements.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AgreementRules.OfferedPlans;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PhaseRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  private static final Shelf SHELF =
      Shelf.with(
          plan("hyper-care", "support", List.of(), Period.ofMonths(3)),
          plan("basis", "support", List.of(), null),
          plan("extended", "support", List.of(), null),
          plan("other", null, List.of(), null),
          plan("standby", null, List.of("extended"), null));

  private static WrittenPlan plan(
      String key, @Nullable String service, List<String> addOnTo, @Nullable Period lasts) {
    return new WrittenPlan(key, key, List.of(), service, addOnTo, lasts, WrittenTerms.NONE);
  }

  private static WantedPlan item(
      String plan, @Nullable String from, @Nullable String to, @Nullable String after) {
    return new WantedPlan(
        new Slug(plan),
        Optional.empty(),
        1,
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        Optional.ofNullable(after).map(Slug::new));
  }

  private static NewAgreement agreement(@Nullable String to, WantedPlan... items) {
    return new NewAgreement(
        UUID.fromString("01990f3a-6a00-7000-8000-00000000c001"),
        FIRST,
        Optional.ofNullable(to).map(LocalDate::parse),
        List.of(items),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WrittenTerms.NONE);
  }

  private static final OfferedPlans PLANS = ShelvedPlans.of(SHELF);

  private static List<String> faults(NewAgreement agreement) {
    return AgreementRules.flaws(agreement, PLANS).stream()
        .map(flaw -> flaw.pointer() + " " + flaw.sentence())
        .toList();
  }

  @Test
  @DisplayName("hyper care lasts three months from the first day, then Basis takes over (VEN-4)")
  void phases() {
    NewAgreement agreement =
        agreement(
            null, item("hyper-care", null, null, null), item("basis", null, null, "hyper-care"));

    assertThat(faults(agreement)).isEmpty();
    assertThat(
            Phase.of(new Validity(FIRST, Optional.empty()), AgreementRules.items(agreement, PLANS)))
        .extracting(Phase::period, phase -> phase.items().getFirst().plan().plan().text())
        .containsExactly(
            tuple(new Validity(FIRST, Optional.of(LocalDate.of(2026, 12, 1))), "hyper-care"),
            tuple(new Validity(LocalDate.of(2026, 12, 1), Optional.empty()), "basis"));
  }

  @Test
  @DisplayName("there is no gap between phases, and no two levels of a service at once")
  void gaps_and_overlaps() {
    assertThat(
            faults(
                agreement(
                    "2027-09-01",
                    item("hyper-care", null, null, null),
                    item("basis", "2027-01-01", null, null))))
        .containsExactly("/items No plan holds from 2026-12-01 to 2027-01-01.");
    assertThat(
            faults(
                agreement(
                    null,
                    item("hyper-care", null, null, null),
                    item("basis", "2026-11-30", null, null))))
        .containsExactly("/items/1/plan Another level of the same service holds at that time.");
  }

  @Test
  @DisplayName(
      "the same plan may hold again later, but not twice at once, or outside the agreement")
  void again() {
    assertThat(
            faults(
                agreement(
                    "2027-09-01",
                    item("basis", null, "2027-01-01", null),
                    item("extended", "2027-01-01", "2027-03-01", null),
                    item("basis", "2027-03-01", null, null))))
        .isEmpty();
    assertThat(
            faults(
                agreement(
                    "2027-09-01",
                    item("basis", null, null, null),
                    item("basis", "2027-03-01", "2027-10-01", null))))
        .containsExactlyInAnyOrder(
            "/items/1 This holds before the agreement begins, or after it ends.",
            "/items/1/plan This plan stands here already at that time; say how many with"
                + " quantity.");
  }

  @Test
  @DisplayName("what comes after itself, or after what never ends, has no time")
  void no_time() {
    assertThat(
            faults(
                agreement(
                    null,
                    item("basis", null, null, null),
                    item("extended", null, null, "basis"),
                    item("hyper-care", null, null, "hyper-care"))))
        .extracting(fault -> fault.substring(0, 8))
        .containsExactlyInAnyOrder("/items/1", "/items/2", "/items/1", "/items/2");
  }

  @Test
  @DisplayName("an add-on holds only together with what it is added to (OSE-3)")
  void add_ons() {
    assertThat(
            faults(
                agreement(
                    null, item("basis", null, null, null), item("standby", null, null, null))))
        .containsExactly("/items standby is an add-on: it holds only together with extended.");
    assertThat(
            faults(
                agreement(
                    null, item("extended", null, null, null), item("standby", null, null, null))))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "a level of a service that ends by itself is followed, whatever else goes on (VEN-4)")
  void services_have_no_gap() {
    assertThat(
            faults(
                agreement(
                    null, item("hyper-care", null, null, null), item("other", null, null, null))))
        .containsExactly(
            "/items Nothing of the service support holds from 2026-12-01 on: let something of it"
                + " come after hyper-care.");
    assertThat(
            faults(
                agreement(
                    null,
                    item("other", null, null, null),
                    item("basis", "2027-01-01", null, null),
                    item("hyper-care", null, null, null))))
        .containsExactly(
            "/items Nothing of the service support holds from 2026-12-01 to 2027-01-01: let"
                + " something of it come after hyper-care.");
  }

  @Test
  @DisplayName("a service may begin late, and end when the agreement says so or does")
  void services_begin_and_end() {
    assertThat(
            faults(
                agreement(
                    null,
                    item("other", null, null, null),
                    item("basis", "2027-01-01", "2027-06-01", null))))
        .isEmpty();
    assertThat(
            faults(
                agreement(
                    "2026-12-01",
                    item("other", null, null, null),
                    item("hyper-care", null, null, null))))
        .isEmpty();
  }
}
