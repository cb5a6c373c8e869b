package no.ettermarked.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What becomes of meetings when an agreement, a phase of it or a promise in it ends. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PlanningWhatEndsTest extends PlannedMeetings {

  @Test
  void an_agreement_that_ends_cancels_what_is_planned_after_its_last_day() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    TermsSample.of(customer).endsBefore("2055-02-01").send(provider, agreement, 2);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(get("/v1/meetings?status=planned").getList("items.occurrenceOn"))
                    .containsExactly("2054-12-08", "2055-01-12"));

    JsonPath cancelled = get("/v1/meetings?status=cancelled&limit=1");
    assertThat(cancelled.getString("items[0].status")).isEqualTo("cancelled");
    assertThat(cancelled.getString("items[0].because[0].text"))
        .isEqualTo("Møtet er avlyst fordi søndag 31. januar 2055 er siste dag i avtale OSE-A1.");
    JsonNode event =
        EventsUnderTest.await(
            TOPIC,
            e ->
                e.get("type").asText().equals("no.ettermarked.meetings.meeting-cancelled.v1")
                    && e.get("subject").asText().equals(cancelled.getString("items[0].id")));
    assertThat(event.get("aggregateversion").asLong()).isEqualTo(1);
    assertThat(event.get("data").get("because").get(0).get("code").asText())
        .isEqualTo("meeting.cancelled-agreement-ends");
  }

  @Test
  void a_meeting_that_is_no_longer_agreed_is_cancelled_and_its_series_ends() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    TermsSample.of(customer).withoutMeetings().send(provider, agreement, 2);
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(get("/v1/series").getList("items.status")).containsExactly("ended"));

    assertThat(meetings().getList("items.status")).hasSize(13).containsOnly("cancelled");
    assertThat(meetings().getString("items[0].because[0].code"))
        .isEqualTo("meeting.cancelled-not-agreed");
  }

  @Test
  void a_meeting_that_goes_on_otherwise_in_the_next_phase_is_one_series_that_changes_then() {
    TermsSample.of(customer)
        .thenFrom("2055-01-20")
        .recurrence("FREQ=MONTHLY;BYDAY=3WE")
        .agenda("Status")
        .send(provider, agreement, 1);

    JsonPath meetings = awaitMeetings(14);

    assertThat(meetings.getList("items.occurrenceOn"))
        .as("second Tuesdays, then third Wednesdays from 20 January, itself one")
        .startsWith("2054-12-08", "2055-01-12", "2055-01-20", "2055-02-17")
        .endsWith("2055-12-15");
    assertThat(meetings.getList("items[1].agenda")).hasSize(4);
    assertThat(meetings.getList("items[2].agenda")).containsExactly("Status");
    assertThat(get("/v1/series").getList("items.recurrence"))
        .containsExactly("FREQ=MONTHLY;BYDAY=2TU");

    moveClock("2055-01-19T23:00:00Z");

    assertThat(get("/v1/series").getList("items.recurrence"))
        .as("it is midnight in Oslo")
        .containsExactly("FREQ=MONTHLY;BYDAY=3WE");
    assertThat(meetings().getList("items.sequence")).containsOnly(0);
  }

  @Test
  void a_meeting_that_ends_with_a_phase_is_planned_to_that_day_and_cancelled_after() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    TermsSample.of(customer).thenFrom("2055-01-20").withoutMeetings().send(provider, agreement, 2);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(get("/v1/meetings?status=planned").getList("items.occurrenceOn"))
                    .containsExactly("2054-12-08", "2055-01-12"));

    assertThat(get("/v1/meetings?status=cancelled&limit=1").getString("items[0].because[0].text"))
        .isEqualTo(
            "Møtet er avlyst fordi avtale OSE-A1 ikke har møtet «Operativt møte» tirsdag 9."
                + " februar 2055.");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("active");

    moveClock("2055-01-19T23:00:00Z");

    assertThat(get("/v1/series").getList("items.status")).containsExactly("ended");
    assertThat(get("/v1/series").getList("items.endedAt")).containsExactly("2055-01-19T23:00:00Z");
  }

  @Test
  void a_series_ends_with_its_agreement() {
    TermsSample.of(customer).endsBefore("2055-02-01").send(provider, agreement, 1);
    awaitMeetings(2);

    moveClock("2055-01-31T22:59:00Z");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("active");
    moveClock("2055-01-31T23:00:00Z");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("ended");
  }
}
