package no.ettermarked.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.cases.intake.Admission.Admitted;
import no.ettermarked.cases.intake.Admission.NoAgreementInForce;
import no.ettermarked.cases.intake.Admission.NotCovered;
import no.ettermarked.cases.terms.Arrival;
import no.ettermarked.cases.terms.Condition.ByChannel;
import no.ettermarked.cases.terms.Condition.OfKind;
import no.ettermarked.cases.terms.Condition.OfPriority;
import no.ettermarked.cases.terms.CoverageRule;
import no.ettermarked.cases.terms.CoverageRule.Admits;
import no.ettermarked.cases.terms.CoverageRule.Refuses;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.LocalDays;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Phase;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.When;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmissionsTest {
  private static final Instant NOW = Instant.parse("2026-09-08T07:12:00Z");
  private static final Source LICENCES = Source.of("plan", "pluss", 1, "coverage/1");
  private static final Source CRITICAL_PHONE = Source.of("plan", "fleksi", 1, "coverage/1");
  private static final Source PHONE = Source.of("plan", "basis", 1, "coverage/1");
  private static final Source REST = Source.of("plan", "basis", 1, "coverage/2");

  private static final Admits FREE_LICENCES =
      new Admits(LICENCES, When.all(new OfKind(Set.of("licence"))), new Pay.Free());
  private static final Admits PHONE_WHEN_CRITICAL =
      new Admits(
          CRITICAL_PHONE,
          When.all(new ByChannel(Set.of("phone")), new OfPriority(Set.of(Priority.CRITICAL))),
          new Pay.Hourly("consultant"));
  private static final Refuses NO_PHONE =
      new Refuses(
          PHONE,
          When.all(new ByChannel(Set.of("phone"))),
          Optional.of("Meld saken i kundeportalen."));
  private static final Admits ALL = new Admits(REST, When.always(), new Pay.Hourly("consultant"));

  private static Terms terms(String number, CoverageRule... coverage) {
    return terms(number, "2026-09-01", null, coverage);
  }

  private static Terms terms(
      String number, String from, @Nullable String to, CoverageRule... coverage) {
    return new Terms(
        UUID.randomUUID(),
        number,
        UUID.randomUUID(),
        "OSE",
        List.of(),
        List.of(
            new Phase(
                new LocalDays(
                    LocalDate.parse(from),
                    to == null ? null : LocalDate.parse(to),
                    ZoneId.of("Europe/Oslo")),
                List.of(coverage),
                List.of(),
                Map.of("hours", "Timebank"))));
  }

  private static Terms pluss() {
    return terms("OSE-A1", FREE_LICENCES, PHONE_WHEN_CRITICAL, NO_PHONE, ALL);
  }

  private static Admission decide(List<Terms> known, String kind, Priority priority, String by) {
    return Admissions.decide(
        known, new Arrival(new Enquiry(kind, priority, by), Optional.empty(), NOW));
  }

  @Test
  @DisplayName("the first rule that matches decides: a licence by telephone is free")
  void the_first_rule_decides() {
    Terms pluss = pluss();
    assertThat(decide(List.of(pluss), "licence", Priority.LOW, "phone"))
        .isInstanceOfSatisfying(
            Admitted.class,
            admitted -> {
              assertThat(admitted.terms()).isEqualTo(pluss);
              assertThat(admitted.coverage().pay()).isEqualTo(new Pay.Free());
              assertThat(admitted.coverage().because())
                  .containsExactly(Reason.of("coverage.free", LICENCES, Map.of()));
            });
  }

  @Test
  @DisplayName("OSE-4: telephone for critical cases only")
  void telephone_for_critical_cases_only() {
    assertThat(decide(List.of(pluss()), "fault", Priority.CRITICAL, "phone"))
        .isInstanceOfSatisfying(
            Admitted.class,
            admitted ->
                assertThat(admitted.coverage().because().getFirst().source())
                    .isEqualTo(CRITICAL_PHONE));
    assertThat(decide(List.of(pluss()), "fault", Priority.HIGH, "phone"))
        .isEqualTo(
            new NotCovered(
                Reason.of(
                    "admission.instead", PHONE, Map.of("instead", "Meld saken i kundeportalen."))));
  }

  @Test
  @DisplayName("OSE-2: support and consulting through the portal, by time spent")
  void the_portal_is_by_time_spent() {
    assertThat(decide(List.of(pluss()), "support", Priority.MEDIUM, "portal"))
        .isInstanceOfSatisfying(
            Admitted.class,
            admitted ->
                assertThat(admitted.coverage().because())
                    .containsExactly(
                        Reason.of("coverage.hourly", REST, Map.of("price", "consultant"))));
  }

  @Test
  @DisplayName(
      "PRO-12: what a timebank pays for calls it by its name, and the price for when it is empty")
  void a_timebank_pays() {
    Terms silver =
        terms("PRO-A1", new Admits(REST, When.always(), new Pay.Timebank("hours", "consultant")));
    assertThat(decide(List.of(silver), "support", Priority.LOW, "email"))
        .isInstanceOfSatisfying(
            Admitted.class,
            admitted ->
                assertThat(admitted.coverage().because())
                    .containsExactly(
                        Reason.of(
                            "coverage.timebank",
                            REST,
                            Map.of("timebank", "Timebank", "price", "consultant"))));
  }

  @Test
  @DisplayName("VEN-15: a change request is paid by a quotation")
  void a_quotation_pays() {
    Terms basis =
        terms(
            "VEN-A1",
            new Admits(
                REST,
                When.all(new OfKind(Set.of("change-request"))),
                new Pay.Quoted("consultant")));
    assertThat(decide(List.of(basis), "change-request", Priority.LOW, "extranet"))
        .isInstanceOfSatisfying(
            Admitted.class,
            admitted ->
                assertThat(admitted.coverage().because())
                    .containsExactly(
                        Reason.of("coverage.quoted", REST, Map.of("price", "consultant"))));
  }

  @Test
  void a_refusal_without_a_sentence_of_its_own_still_says_which_rule() {
    Terms terms = terms("OSE-A1", new Refuses(PHONE, When.always(), Optional.empty()));
    assertThat(decide(List.of(terms), "support", Priority.LOW, "email"))
        .isEqualTo(new NotCovered(Reason.of("admission.refused", PHONE, Map.of())));
  }

  @Test
  void what_no_rule_is_about_is_not_covered() {
    assertThat(decide(List.of(terms("OSE-A1", NO_PHONE)), "support", Priority.LOW, "email"))
        .isEqualTo(
            new NotCovered(
                Reason.of(
                    "admission.not-mentioned",
                    Source.of("agreement", "OSE-A1"),
                    Map.of("agreement", "OSE-A1"))));
  }

  @Test
  void of_several_agreements_the_oldest_that_admits_covers() {
    Terms older = terms("OSE-A1", NO_PHONE);
    Terms newer = terms("OSE-A2", ALL);
    assertThat(decide(List.of(older, newer), "support", Priority.LOW, "phone"))
        .isInstanceOfSatisfying(
            Admitted.class, admitted -> assertThat(admitted.terms()).isEqualTo(newer));
  }

  @Test
  void an_agreement_is_in_force_from_its_first_day_up_to_its_last_in_the_providers_zone() {
    Terms september = terms("OSE-A1", "2026-09-01", "2026-10-01", ALL);
    Enquiry enquiry = new Enquiry("support", Priority.LOW, "portal");
    Reason none = Reason.of("admission.no-agreement-in-force", Map.of());
    assertThat(at(september, enquiry, "2026-08-31T21:59:59Z"))
        .isEqualTo(new NoAgreementInForce(none));
    assertThat(at(september, enquiry, "2026-08-31T22:00:00Z")).isInstanceOf(Admitted.class);
    assertThat(at(september, enquiry, "2026-09-30T21:59:59Z")).isInstanceOf(Admitted.class);
    assertThat(at(september, enquiry, "2026-09-30T22:00:00Z"))
        .isEqualTo(new NoAgreementInForce(none));
  }

  private static Admission at(Terms terms, Enquiry enquiry, String instant) {
    return Admissions.decide(
        List.of(terms), new Arrival(enquiry, Optional.empty(), Instant.parse(instant)));
  }
}
