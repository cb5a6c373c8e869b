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
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.ExceptionDay;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.cases.intake.Admission.Admitted;
import no.ettermarked.cases.intake.Admission.NoAgreementInForce;
import no.ettermarked.cases.intake.Admission.NotCovered;
import no.ettermarked.cases.terms.Arrival;
import no.ettermarked.cases.terms.Condition;
import no.ettermarked.cases.terms.Condition.ByChannel;
import no.ettermarked.cases.terms.Condition.OfKind;
import no.ettermarked.cases.terms.Condition.OfPriority;
import no.ettermarked.cases.terms.Condition.Outside;
import no.ettermarked.cases.terms.Condition.ReportedBy;
import no.ettermarked.cases.terms.Contact;
import no.ettermarked.cases.terms.CoverageRule;
import no.ettermarked.cases.terms.CoverageRule.Admits;
import no.ettermarked.cases.terms.CoverageRule.Refuses;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.LocalDays;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Phase;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.When;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Coverage that asks who reports an enquiry, when it comes, and on which day. */
class WhoAndWhenTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Enquiry QUESTION = new Enquiry("support", Priority.LOW, "extranet");

  /** Working days 9 to 15 in Oslo, closed on Christmas Eve. */
  private static final NamedCalendar SERVICE_DESK =
      new NamedCalendar(
          "service-desk",
          1,
          Optional.empty(),
          BusinessCalendar.of(
              OSLO,
              WeeklyHours.weekdays(OpeningWindow.parse("09:00", "15:00")),
              List.of(new DayException(ExceptionDay.parse("--12-24"), "Julaften", List.of()))));

  private static Source rule(int place) {
    return Source.of("plan", "bronze", 1, "coverage/" + place);
  }

  private static Phase phase(
      String from, @Nullable String to, ZoneId zone, CoverageRule... coverage) {
    return new Phase(
        new LocalDays(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), zone),
        List.of(coverage),
        List.of(),
        Map.of());
  }

  private static Terms terms(List<Contact> contacts, Phase... phases) {
    return new Terms(UUID.randomUUID(), "A1", UUID.randomUUID(), "A", contacts, List.of(phases));
  }

  private static String decided(Terms terms, Enquiry enquiry, @Nullable String email, String at) {
    Arrival arrival = new Arrival(enquiry, Optional.ofNullable(email), Instant.parse(at));
    return switch (Admissions.decide(List.of(terms), arrival)) {
      case Admitted admitted -> admitted.coverage().pay().as();
      case NotCovered(var because) -> because.inputs().getOrDefault("instead", because.code());
      case NoAgreementInForce(var because) -> because.code();
    };
  }

  private static Terms onCall() {
    Outside closed = new Outside(SERVICE_DESK);
    ByChannel phone = new ByChannel(Set.of("phone"));
    return terms(
        List.of(),
        phase(
            "2026-09-01",
            null,
            OSLO,
            new Admits(
                rule(1),
                When.all(
                    phone,
                    closed,
                    new OfKind(Set.of("deviation")),
                    new OfPriority(Set.of(Priority.CRITICAL))),
                new Pay.Hourly("on-call")),
            new Refuses(rule(2), When.all(phone, closed), Optional.of("Skriv til oss.")),
            new Admits(rule(3), When.always(), new Pay.Included())));
  }

  @Test
  @DisplayName("PRO-9: on-call takes acute deviations by telephone when the desk is closed, only")
  void on_call_when_the_desk_is_closed() {
    Enquiry acute = new Enquiry("deviation", Priority.CRITICAL, "phone");
    Enquiry canWait = new Enquiry("deviation", Priority.LOW, "phone");
    Enquiry training = new Enquiry("training", Priority.LOW, "phone");
    // Tuesday 8 September; Oslo is two hours ahead of UTC. The desk closes at 15:00, at 13:00 UTC.
    assertThat(decided(onCall(), acute, null, "2026-09-08T12:59:59Z")).isEqualTo("included");
    assertThat(decided(onCall(), acute, null, "2026-09-08T13:00:00Z")).isEqualTo("hourly");
    assertThat(decided(onCall(), acute, null, "2026-09-09T06:59:59Z")).isEqualTo("hourly");
    assertThat(decided(onCall(), acute, null, "2026-09-09T07:00:00Z")).isEqualTo("included");
    assertThat(decided(onCall(), canWait, null, "2026-09-08T13:00:00Z"))
        .isEqualTo("Skriv til oss.");
    assertThat(decided(onCall(), training, null, "2026-09-08T13:00:00Z"))
        .isEqualTo("Skriv til oss.");
    assertThat(decided(onCall(), training, null, "2026-09-08T12:00:00Z")).isEqualTo("included");
  }

  @Test
  @DisplayName("PRO-9: a closed day is outside the desk's hours from midnight to midnight")
  void a_closed_day_is_outside() {
    Enquiry acute = new Enquiry("deviation", Priority.CRITICAL, "phone");
    // Christmas Eve 2026 is a Thursday; 11:00 in Oslo is 10:00 UTC.
    assertThat(decided(onCall(), acute, null, "2026-12-24T10:00:00Z")).isEqualTo("hourly");
    assertThat(decided(onCall(), acute, null, "2026-12-23T10:00:00Z")).isEqualTo("included");
  }

  @Test
  @DisplayName("VEN-7: only support contacts write to the desk")
  void only_support_contacts() {
    Terms terms =
        terms(
            List.of(
                new Contact("Mette@Havn.example", Set.of("super-user", "support-contact")),
                new Contact("ole@havn.example", Set.of("super-user"))),
            phase(
                "2026-09-01",
                null,
                COPENHAGEN,
                new Refuses(
                    rule(1),
                    When.all(new Condition.Not(new ReportedBy(Set.of("support-contact")))),
                    Optional.of("Spørg jeres supportkontakt.")),
                new Admits(rule(2), When.always(), new Pay.Free())));
    String at = "2026-09-08T07:00:00Z";
    assertThat(decided(terms, QUESTION, "mette@havn.EXAMPLE", at)).isEqualTo("free");
    assertThat(decided(terms, QUESTION, "ole@havn.example", at))
        .isEqualTo("Spørg jeres supportkontakt.");
    assertThat(decided(terms, QUESTION, "nobody@havn.example", at))
        .isEqualTo("Spørg jeres supportkontakt.");
    assertThat(decided(terms, QUESTION, null, at)).isEqualTo("Spørg jeres supportkontakt.");
  }

  @Test
  @DisplayName("VEN-4: hyper care holds until midnight in Copenhagen, then basis takes over")
  void hyper_care_then_basis() {
    // Three months from 2 March: until 2 June, whose midnight in Copenhagen is 22:00 UTC.
    Terms terms =
        terms(
            List.of(),
            phase(
                "2026-03-02",
                "2026-06-02",
                COPENHAGEN,
                new Admits(rule(1), When.always(), new Pay.Free())),
            phase(
                "2026-06-02",
                null,
                COPENHAGEN,
                new Refuses(
                    rule(1),
                    When.all(new ByChannel(Set.of("phone"))),
                    Optional.of("Skriv til os på extranettet.")),
                new Admits(rule(2), When.always(), new Pay.Included())));
    Enquiry call = new Enquiry("support", Priority.LOW, "phone");
    assertThat(decided(terms, call, null, "2026-06-01T21:59:59.999999Z")).isEqualTo("free");
    assertThat(decided(terms, call, null, "2026-06-01T22:00:00Z"))
        .isEqualTo("Skriv til os på extranettet.");
    assertThat(decided(terms, QUESTION, null, "2026-06-01T22:00:00Z")).isEqualTo("included");
    assertThat(decided(terms, call, null, "2026-03-01T22:59:59Z"))
        .isEqualTo("admission.no-agreement-in-force");
  }
}
