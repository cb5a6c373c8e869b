package no.ettermarked.agreements.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final Instant NOON = Instant.parse("2026-08-24T10:00:00Z");

  private static Offer offer(String number, Optional<LocalDate> to) {
    return offer(number, to, Optional.empty());
  }

  private static Offer offer(String number, Optional<LocalDate> to, Optional<LocalDate> acceptBy) {
    return new Offer(
        UUID.fromString("01990f3a-6a00-7000-8000-00000000a001"),
        number,
        UUID.fromString("01990f3a-6a00-7000-8000-00000000c001"),
        new Validity(FIRST, to),
        List.of(
            new AgreedItem(
                new BoughtPlan(new PlanReference(new Slug("pluss"), 1), 1),
                new Validity(FIRST, to))),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "abc",
        NOON,
        acceptBy,
        Optional.empty(),
        WrittenTerms.NONE);
  }

  @Test
  @DisplayName("an agreement holds from its first day up to, not on, the day it ends")
  void half_open() {
    Validity year = new Validity(FIRST, Optional.of(LocalDate.of(2027, 9, 1)));

    assertThat(year.holdsOn(LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(year.holdsOn(FIRST)).isTrue();
    assertThat(year.holdsOn(LocalDate.of(2027, 8, 31))).isTrue();
    assertThat(year.holdsOn(LocalDate.of(2027, 9, 1))).isFalse();
    assertThat(new Validity(FIRST, Optional.empty()).holdsOn(LocalDate.of(2199, 1, 1))).isTrue();
  }

  @Test
  void an_agreement_does_not_end_before_or_on_its_first_day() {
    assertThatThrownBy(() -> new Validity(FIRST, Optional.of(FIRST)))
        .hasMessageContaining("2026-09-01 to 2026-09-01");
  }

  @Test
  void who_has_read_the_terms_accepts_them() {
    OfferedAgreement offered = new OfferedAgreement(offer("OSE-A1", Optional.empty()), 0);

    assertThat(offered.accept("Ingrid Solvang", "abc", NOON, FIRST))
        .isEqualTo(
            new Acceptance.Accepted(
                new AcceptedAgreement(
                    offered.offer(), "Ingrid Solvang", NOON, Optional.empty(), 1, 0)));
  }

  @Test
  @DisplayName("an offer can be accepted on its last day, and the day after it has lapsed")
  void lapses() {
    OfferedAgreement offered =
        new OfferedAgreement(
            offer("OSE-A1", Optional.empty(), Optional.of(LocalDate.of(2026, 8, 31))), 0);

    assertThat(offered.accept("Ingrid Solvang", "abc", NOON, LocalDate.of(2026, 8, 31)))
        .isInstanceOf(Acceptance.Accepted.class);
    assertThat(offered.accept("Ingrid Solvang", "abc", NOON, FIRST))
        .isEqualTo(new Acceptance.Lapsed());
    assertThat(
            offered.closed(
                new Closing(Closing.How.REJECTED, "Ingrid", NOON, Optional.empty()), FIRST))
        .isEmpty();
    assertThat(InForceReasons.of(offered, LocalDate.of(2026, 8, 31)))
        .extracting(Reason::code)
        .containsExactly("terms.offered", "terms.accept-by");
    assertThat(InForceReasons.of(offered, FIRST))
        .extracting(Reason::code)
        .containsExactly("terms.lapsed");
    assertThat(offered.statusOn(LocalDate.of(2026, 8, 31))).isEqualTo(AgreementStatus.OFFERED);
    assertThat(offered.statusOn(FIRST)).isEqualTo(AgreementStatus.LAPSED);
  }

  @Test
  @DisplayName("what is withdrawn or rejected says so on every day after")
  void closed() {
    Offer offer = offer("OSE-A1", Optional.empty());
    Closing rejected = new Closing(Closing.How.REJECTED, "Ingrid", NOON, Optional.of("Senere."));

    assertThat(new DraftAgreement(offer, 0).withdrawn("Ola", NOON, Optional.empty()))
        .returns(AgreementStatus.WITHDRAWN, closed -> closed.statusOn(FIRST.plusYears(1)))
        .returns(false, Agreement::wasOffered);
    assertThat(new OfferedAgreement(offer, 0).closed(rejected, FIRST))
        .get()
        .returns(AgreementStatus.REJECTED, closed -> closed.statusOn(FIRST.plusYears(1)))
        .returns(true, Agreement::wasOffered);
  }

  @Test
  void who_has_read_other_terms_does_not() {
    OfferedAgreement offered = new OfferedAgreement(offer("OSE-A1", Optional.empty()), 0);

    assertThat(offered.accept("Ingrid Solvang", "abd", NOON, FIRST))
        .isEqualTo(new Acceptance.OtherTerms("abc"));
  }

  @Test
  @DisplayName("the reasons name the agreement that counts, and those that are in force as well")
  void reasons() {
    AcceptedAgreement first =
        new AcceptedAgreement(
            offer("OSE-A2", Optional.empty()), "Ingrid", NOON, Optional.empty(), 1, 1);
    AcceptedAgreement other =
        new AcceptedAgreement(
            offer("OSE-A1", Optional.empty()), "Ingrid", NOON, Optional.empty(), 1, 1);

    assertThat(InForceReasons.on(FIRST, List.of(first, other)))
        .extracting(Reason::code, Reason::inputs)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "terms.in-force", Map.of("number", "OSE-A2", "date", "2026-09-01")),
            org.assertj.core.groups.Tuple.tuple("terms.also-in-force", Map.of("number", "OSE-A1")));
    assertThat(
            InForceReasons.of(
                new OfferedAgreement(offer("OSE-A1", Optional.of(LocalDate.of(2027, 9, 1))), 0),
                FIRST))
        .extracting(Reason::code, reason -> reason.inputs().get("date"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("terms.offered", "2026-09-01"),
            org.assertj.core.groups.Tuple.tuple("terms.until", "2027-08-31"));
  }

  @Test
  @DisplayName("an end that there is can be brought forward and never put off")
  void ends_once() {
    LocalDate end = LocalDate.of(2027, 9, 1);
    AcceptedAgreement year =
        new AcceptedAgreement(
            offer("OSE-A4", Optional.of(end)), "Ingrid", NOON, Optional.empty(), 1, 1);
    AcceptedAgreement ended =
        year.ended(new Ending(end.minusMonths(3), "Marit", NOON, Optional.empty(), List.of()));

    assertThat(year.canBeEndedOn(end)).isTrue();
    assertThat(year.canBeEndedOn(end.plusDays(1))).isFalse();
    assertThat(ended.canBeEndedOn(end.minusMonths(4))).isTrue();
    assertThat(ended.canBeEndedOn(end.minusMonths(3))).isFalse();
    assertThat(ended.canBeEndedOn(end)).isFalse();
  }
}
