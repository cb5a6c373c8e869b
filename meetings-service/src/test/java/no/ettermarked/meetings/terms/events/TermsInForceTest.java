package no.ettermarked.meetings.terms.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.TermsSample;
import no.ettermarked.meetings.terms.Attendance;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Person;
import no.ettermarked.meetings.terms.RoleWanted;
import no.ettermarked.meetings.terms.Terms;
import org.junit.jupiter.api.Test;

/** The producer's own sample, read with this service's own record. */
class TermsInForceTest {
  private static final UUID AGREEMENT = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");
  private static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c001");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static Terms read(TermsSample sample) throws JsonProcessingException {
    return JSON.treeToValue(sample.data(), TermsInForce.class).terms(AGREEMENT, 7);
  }

  @Test
  void the_producers_sample_tells_whose_agreement_it_is_and_since_when()
      throws JsonProcessingException {
    Terms terms = read(TermsSample.of(CUSTOMER));

    assertThat(terms.version()).isEqualTo(7);
    assertThat(terms.number()).isEqualTo("OSE-A1");
    assertThat(terms.language()).isEqualTo("nb-NO");
    assertThat(terms.zone().getId()).isEqualTo("Europe/Oslo");
    assertThat(terms.period().from()).isEqualTo("2054-09-01");
    assertThat(terms.period().end()).isEmpty();
    assertThat(terms.customer().id()).isEqualTo(CUSTOMER);
    assertThat(terms.customer().contacts())
        .extracting(Person::name)
        .containsExactly("Ingrid Solvang", "Tore Nes");
    assertThat(terms.teamOn(LocalDate.of(2054, 9, 1)))
        .allSatisfy(person -> assertThat(person.roles()).hasSize(1))
        .extracting(Person::name)
        .containsExactly("Kari Lunde", "Jonas Berge");
    assertThat(terms.teamOn(LocalDate.of(2054, 10, 5)))
        .extracting(Person::name)
        .containsExactly("Kari Lunde", "Siv Aune");
  }

  @Test
  void the_producers_sample_tells_the_operational_meeting_to_the_letter()
      throws JsonProcessingException {
    MeetingCommitment meeting =
        read(TermsSample.of(CUSTOMER))
            .promised("operational")
            .on(LocalDate.of(2054, 9, 1))
            .orElseThrow();

    assertThat(meeting.source()).isEqualTo(Source.of("plan", "pluss", 1, "meetings/2"));
    assertThat(meeting.name()).isEqualTo("Operativt møte");
    assertThat(meeting.recurrence()).isEqualTo("FREQ=MONTHLY;BYDAY=2TU");
    assertThat(meeting.startsAt()).isEqualTo(LocalTime.of(10, 0));
    assertThat(meeting.duration()).isEqualTo(Duration.ofHours(1));
    assertThat(meeting.agenda()).hasSize(4).endsWith("Nye behov hos kunden");
    assertThat(meeting.providerRoles())
        .startsWith(
            new RoleWanted("account-manager", Attendance.REQUIRED, "aftermarket-representative"));
    assertThat(meeting.calendar().key()).isEqualTo("office-hours");
    assertThat(meeting.calendar().hours().windowsOn(LocalDate.of(2054, 12, 24)))
        .containsExactly(OpeningWindow.parse("08:00", "12:00"));
    assertThat(meeting.calendar().hours().isBusinessDay(LocalDate.of(2054, 12, 25))).isFalse();
  }

  @Test
  void phases_come_one_after_the_other_and_at_least_one() {
    TermsSample none = TermsSample.of(CUSTOMER);
    none.data().remove("phases");
    TermsSample gap = TermsSample.of(CUSTOMER).thenFrom("2055-01-01");
    ((com.fasterxml.jackson.databind.node.ObjectNode) gap.data().at("/phases/1"))
        .put("from", "2055-01-02");

    assertThatThrownBy(() -> read(none)).hasMessage("agreement OSE-A1 has no phase");
    assertThatThrownBy(() -> read(gap)).hasMessageContaining("2055-01-02 came after 2055-01-01");
  }

  @Test
  void a_calendar_that_the_terms_do_not_have_is_named() {
    TermsSample sample = TermsSample.of(CUSTOMER).meeting("calendar", "moon-phases");

    assertThatThrownBy(() -> read(sample)).hasMessageContaining("'moon-phases'");
  }

  @Test
  void a_meeting_that_lasts_no_whole_minutes_is_refused() {
    TermsSample sample = TermsSample.of(CUSTOMER).meeting("duration", "PT0S");

    assertThatThrownBy(() -> read(sample)).hasMessageContaining("PT0S");
  }

  @Test
  void an_attendance_that_is_none_is_named() {
    TermsSample sample = TermsSample.of(CUSTOMER);
    ((com.fasterxml.jackson.databind.node.ObjectNode)
            sample.data().at("/phases/0/meetings/0/customerRoles/0"))
        .put("attendance", "sometimes");

    assertThatThrownBy(() -> read(sample)).hasMessageContaining("'sometimes'");
  }
}
