package no.ettermarked.meetings.meetings.http;

import static no.ettermarked.meetings.TermsOfTests.AGREEMENT;
import static no.ettermarked.meetings.TermsOfTests.CUSTOMER;
import static no.ettermarked.meetings.TermsOfTests.MEETING;
import static no.ettermarked.meetings.TermsOfTests.SERIES;
import static no.ettermarked.meetings.TermsOfTests.from;
import static no.ettermarked.meetings.TermsOfTests.monthly;
import static no.ettermarked.meetings.TermsOfTests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.meetings.meetings.Invitation;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.MeetingState;
import no.ettermarked.meetings.meetings.Participation;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;
import no.ettermarked.meetings.series.Occurrence;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Person;
import org.junit.jupiter.api.Test;

class InvitationFileTest {
  private static final Instant CHANGED = Instant.parse("2026-09-01T06:00:00.123456Z");
  private static final Person KARI_IN_TWO_ROLES =
      new Person(
          "Lunde, Kari",
          "kari.lunde@oseberg.example",
          Set.of("account-manager", "functional-consultant"));

  private static Meeting meeting(MeetingState state, Person... team) {
    MeetingCommitment agreed = monthly("FREQ=MONTHLY;BYDAY=2TU");
    LocalDate date = LocalDate.of(2026, 10, 13);
    return new Meeting(
        MEETING,
        new SeriesOfMeeting(SERIES, AGREEMENT, CUSTOMER, "Fjordfisk; Sønn AS", "operational", "nb"),
        MeetingPlan.of(
            agreed,
            new Occurrence(date, date, List.of()),
            Participation.of(agreed, terms(from("2026-09-01"), List.of(team), agreed), date)),
        state,
        2,
        CHANGED,
        5);
  }

  private static Invitation.Sendable sendable(MeetingState state) {
    return (Invitation.Sendable) Invitation.to(meeting(state, KARI_IN_TWO_ROLES));
  }

  @Test
  void a_planned_meeting_is_a_request_line_by_line() {
    String file = InvitationFile.of(sendable(new MeetingState.Planned()));

    assertThat(file.replace("\r\n ", "").split("\r\n"))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "PRODID:-//Ettermarked//Meetings//EN",
            "VERSION:2.0",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            "UID:01990f3a-6a00-7000-8000-00000000f001",
            "DTSTAMP:20260901T060000Z",
            "DTSTART:20261013T080000Z",
            "DTEND:20261013T090000Z",
            "SUMMARY:Operativt møte – Fjordfisk\\; Sønn AS",
            "DESCRIPTION:1. Oppdatering siden forrige operative møte\\n2. Oppfølging av saker i"
                + " kundeportalen\\n3. Fremdrift i pågående prosjekter\\n4. Nye behov hos kunden",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "ORGANIZER;CN=\"Lunde, Kari\":mailto:kari.lunde@oseberg.example",
            "ATTENDEE;CN=Ingrid Solvang;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ingrid.solvang@fjordfisk.example",
            "ATTENDEE;CN=Tore Nes;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:tore.nes@fjordfisk.example",
            "ATTENDEE;CN=\"Lunde, Kari\";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:kari.lunde@oseberg.example",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void no_line_is_longer_than_75_octets_and_the_file_can_be_read_again()
      throws IOException, ParserException {
    String file = InvitationFile.of(sendable(new MeetingState.Planned()));

    assertThat(file.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75));
    assertThat(new CalendarBuilder().build(new StringReader(file)).getComponents()).hasSize(1);
  }

  @Test
  void a_cancelled_meeting_is_a_cancellation() {
    MeetingState cancelled =
        new MeetingState.Cancelled(CHANGED, Reason.of("meeting.cancelled-not-agreed", Map.of()));

    assertThat(InvitationFile.of(sendable(cancelled)))
        .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    assertThat(InvitationFile.mediaType(sendable(cancelled)))
        .isEqualTo("text/calendar; charset=UTF-8; method=CANCEL");
  }

  @Test
  void without_anybody_of_the_provider_nobody_invites() {
    assertThat(Invitation.to(meeting(new MeetingState.Planned())))
        .isInstanceOf(Invitation.WithoutOrganizer.class);
  }

  @Test
  void a_name_with_line_breaks_of_any_kind_stays_on_its_line() {
    Person broken =
        new Person(
            "Kari\rATTENDEE:mailto:x@y.example\nLunde",
            "kari.lunde@oseberg.example",
            Set.of("account-manager", "functional-consultant"));

    String file =
        InvitationFile.of(
            (Invitation.Sendable) Invitation.to(meeting(new MeetingState.Planned(), broken)));

    assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(file).doesNotContain("\r\nATTENDEE:mailto:x");
  }
}
