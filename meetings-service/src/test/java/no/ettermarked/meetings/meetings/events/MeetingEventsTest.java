package no.ettermarked.meetings.meetings.events;

import static no.ettermarked.meetings.TermsOfTests.AGREEMENT;
import static no.ettermarked.meetings.TermsOfTests.CUSTOMER;
import static no.ettermarked.meetings.TermsOfTests.MEETING;
import static no.ettermarked.meetings.TermsOfTests.RULE;
import static no.ettermarked.meetings.TermsOfTests.SERIES;
import static no.ettermarked.meetings.TermsOfTests.monthly;
import static no.ettermarked.meetings.TermsOfTests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.MeetingState;
import no.ettermarked.meetings.meetings.Participation;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;
import no.ettermarked.meetings.series.Occurrence;
import no.ettermarked.meetings.terms.MeetingCommitment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingEventsTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(
              com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL);
  private static final Path EVENTS = Path.of("api/events");

  private static JsonNode sample(String event) {
    return EventsUnderTest.json(EVENTS.resolve(event + ".v1.sample.json"));
  }

  private static JsonSchema schema(String event) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(EventsUnderTest.json(EVENTS.resolve(event + ".v1.schema.json")));
  }

  private static Meeting meeting(MeetingState state, long sequence, Instant changedAt) {
    MeetingCommitment agreed = monthly("FREQ=MONTHLY;BYDAY=2TU");
    LocalDate date = LocalDate.of(2026, 10, 13);
    Occurrence occurrence =
        new Occurrence(
            date,
            date,
            List.of(
                Reason.of(
                    "meeting.recurs",
                    RULE,
                    Map.of("meeting", "Operativt møte", "date", "2026-10-13")),
                Reason.of(
                    "meeting.local-time", RULE, Map.of("time", "10:00", "zone", "Europe/Oslo"))));
    return new Meeting(
        MEETING,
        new SeriesOfMeeting(SERIES, AGREEMENT, CUSTOMER, "Fjordfisk AS", "operational", "nb-NO"),
        MeetingPlan.of(
            agreed, occurrence, Participation.of(agreed, terms(agreed), occurrence.held())),
        state,
        sequence,
        changedAt,
        0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting-scheduled", "meeting-cancelled"})
  void the_sample_is_as_the_schema_says(String event) {
    assertThat(schema(event).validate(sample(event))).isEmpty();
  }

  @Test
  void what_is_told_of_a_scheduled_meeting_is_the_sample() {
    JsonNode told =
        JSON.valueToTree(
            MeetingScheduled.of(
                meeting(new MeetingState.Planned(), 0, Instant.parse("2026-09-01T06:00:00Z"))));

    assertThat(schema("meeting-scheduled").validate(told)).isEmpty();
    assertThat(told.toPrettyString()).isEqualTo(sample("meeting-scheduled").toPrettyString());
  }

  @Test
  void what_is_told_of_a_cancelled_meeting_is_the_sample() {
    Instant at = Instant.parse("2026-09-20T10:15:00Z");
    Reason why =
        Reason.of(
            "meeting.cancelled-not-agreed",
            Source.of("agreement", "OSE-A1"),
            Map.of("agreement", "OSE-A1", "meeting", "Operativt møte"));
    JsonNode told =
        JSON.valueToTree(MeetingCancelled.of(meeting(new MeetingState.Cancelled(at, why), 1, at)));

    assertThat(schema("meeting-cancelled").validate(told)).isEmpty();
    assertThat(told.toPrettyString()).isEqualTo(sample("meeting-cancelled").toPrettyString());
  }
}
