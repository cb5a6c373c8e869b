package no.ettermarked.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.house.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * From terms to meetings. Every test has a provider of its own, whose clock stands on 24 November
 * 2026.
 */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PlanningTest {
  private static final String TOPIC = "ettermarked.meetings.v1";

  private final String provider = "planning-" + UUID.randomUUID();
  private final UUID agreement = UUID.randomUUID();
  private final UUID customer = UUID.randomUUID();

  @BeforeEach
  void the_clock_stands_on_a_tuesday_in_november_2026() {
    moveClock("2026-11-24T06:00:00Z");
  }

  @Test
  void terms_in_force_put_meetings_on_the_calendar_for_thirteen_whole_months() {
    TermsSample.of(customer).send(provider, agreement, 1);

    JsonPath meetings = awaitMeetings(13);

    assertThat(meetings.getList("items.occurrenceOn"))
        .startsWith("2026-12-08", "2027-01-12")
        .endsWith("2027-12-14");
    assertThat(meetings.getList("items.startsAt"))
        .as("10:00 in Oslo: UTC+1 in winter, UTC+2 in summer")
        .contains("2027-03-09T09:00:00Z", "2027-04-13T08:00:00Z", "2027-11-09T09:00:00Z");
    assertThat(meetings.getList("items.startsAtLocal", String.class))
        .allSatisfy(local -> assertThat(local).endsWith("T10:00:00"));
    assertThat(meetings.getList("items[0].participants.name"))
        .containsExactly("Ingrid Solvang", "Tore Nes", "Kari Lunde", "Jonas Berge");
    assertThat(meetings.getList("items[0].participants.attendance"))
        .containsExactly("required", "when-needed", "required", "when-needed");
    assertThat(meetings.getList("items[0].unfilledRoles.role")).containsExactly("incident-manager");
    assertThat(meetings.getList("items[0].agenda"))
        .startsWith("Oppdatering siden forrige operative møte")
        .hasSize(4);
    assertThat(meetings.getList("items[0].because.text"))
        .containsExactly(
            "Avtalen fastsetter møtet «Operativt møte», og det faller denne gangen på tirsdag 8."
                + " desember 2026.",
            "Møtet begynner klokken 10:00 lokal tid (Europe/Oslo), både sommer og vinter.",
            "Ingen har rollen «incident-manager». Plassen står tom til noen får den.");
    assertThat(meetings.getString("items[0].because[0].source.rule")).isEqualTo("meetings/2");
  }

  @Test
  void a_series_tells_what_the_agreement_promises_and_how_far_it_is_planned() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    JsonPath series = get("/v1/series?customer=" + customer);

    assertThat(series.getList("items.key")).containsExactly("operational");
    assertThat(series.getString("items[0].recurrence")).isEqualTo("FREQ=MONTHLY;BYDAY=2TU");
    assertThat(series.getString("items[0].startsAt")).isEqualTo("10:00");
    assertThat(series.getString("items[0].duration")).isEqualTo("PT1H");
    assertThat(series.getString("items[0].status")).isEqualTo("active");
    assertThat(series.getString("items[0].plannedUntil")).isEqualTo("2028-01-01");
    assertThat(series.getString("items[0].because[0].text"))
        .isEqualTo("Avtalen fastsetter møtet «Operativt møte».");
    assertThat(get("/v1/series/" + series.getString("items[0].id")).getString("key"))
        .isEqualTo("operational");
  }

  @Test
  void a_date_on_a_closed_day_is_moved_and_the_closed_day_is_named() {
    TermsSample.of(customer).recurrence("FREQ=MONTHLY;BYMONTHDAY=25").send(provider, agreement, 1);

    JsonPath christmas = awaitMeetings(14);

    assertThat(christmas.getString("items[1].occurrenceOn")).isEqualTo("2026-12-25");
    assertThat(christmas.getString("items[1].startsAtLocal")).isEqualTo("2026-12-28T10:00:00");
    assertThat(christmas.getString("items[1].because[1].text"))
        .isEqualTo(
            "Det er stengt fredag 25. desember 2026 (1. juledag), så møtet er flyttet til neste"
                + " virkedag, mandag 28. desember 2026.");
    assertThat(christmas.getString("items[1].because[1].source.kind")).isEqualTo("calendar");
    assertThat(christmas.getString("items[1].because[1].source.rule"))
        .isEqualTo("exceptions/2026-12-25");
  }

  @Test
  void the_same_terms_twice_and_terms_with_nothing_new_plan_nothing_twice() {
    String event = UUID.randomUUID().toString();
    TermsSample.of(customer).send(event, provider, agreement, 1);
    List<String> ids = awaitMeetings(13).getList("items.id");

    TermsSample.of(customer).send(event, provider, agreement, 1);
    TermsSample.of(customer).send(provider, agreement, 1);
    TermsSample.of(customer).meetingStartsAt("09:00").send(provider, agreement, 2);
    awaitStart("2026-12-08T08:00:00Z");

    assertThat(meetings().<String>getList("items.id")).isEqualTo(ids);
    assertThat(scheduledEvents(26))
        .as("each meeting told once for version 1 and once for its new time")
        .hasSize(26);
  }

  @Test
  void older_terms_that_arrive_late_change_nothing() {
    TermsSample.of(customer).send(provider, agreement, 3);
    awaitMeetings(13);

    TermsSample.of(customer).meetingStartsAt("14:00").send(provider, agreement, 2);
    TermsSample.of(customer).meetingStartsAt("11:00").send(provider, agreement, 4);
    awaitStart("2026-12-08T10:00:00Z");

    assertThat(meetings().getList("items.sequence")).containsOnly(1);
  }

  @Test
  void an_agreement_that_ends_cancels_what_is_planned_after_its_last_day() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    TermsSample.of(customer).endsBefore("2027-02-01").send(provider, agreement, 2);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(get("/v1/meetings?status=planned").getList("items.occurrenceOn"))
                    .containsExactly("2026-12-08", "2027-01-12"));

    JsonPath cancelled = get("/v1/meetings?status=cancelled&limit=1");
    assertThat(cancelled.getString("items[0].status")).isEqualTo("cancelled");
    assertThat(cancelled.getString("items[0].because[0].text"))
        .isEqualTo("Møtet er avlyst fordi søndag 31. januar 2027 er siste dag i avtale OSE-A1.");
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
        .thenFrom("2027-01-20")
        .recurrence("FREQ=MONTHLY;BYDAY=3WE")
        .agenda("Status")
        .send(provider, agreement, 1);

    JsonPath meetings = awaitMeetings(14);

    assertThat(meetings.getList("items.occurrenceOn"))
        .as("second Tuesdays, then third Wednesdays from 20 January, itself one")
        .startsWith("2026-12-08", "2027-01-12", "2027-01-20", "2027-02-17")
        .endsWith("2027-12-15");
    assertThat(meetings.getList("items[1].agenda")).hasSize(4);
    assertThat(meetings.getList("items[2].agenda")).containsExactly("Status");
    assertThat(get("/v1/series").getList("items.recurrence"))
        .containsExactly("FREQ=MONTHLY;BYDAY=2TU");

    moveClock("2027-01-19T23:00:00Z");

    assertThat(get("/v1/series").getList("items.recurrence"))
        .as("it is midnight in Oslo")
        .containsExactly("FREQ=MONTHLY;BYDAY=3WE");
    assertThat(meetings().getList("items.sequence")).containsOnly(0);
  }

  @Test
  void a_meeting_that_ends_with_a_phase_is_planned_to_that_day_and_cancelled_after() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    TermsSample.of(customer).thenFrom("2027-01-20").withoutMeetings().send(provider, agreement, 2);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(get("/v1/meetings?status=planned").getList("items.occurrenceOn"))
                    .containsExactly("2026-12-08", "2027-01-12"));

    assertThat(get("/v1/meetings?status=cancelled&limit=1").getString("items[0].because[0].text"))
        .isEqualTo(
            "Møtet er avlyst fordi avtale OSE-A1 ikke har møtet «Operativt møte» tirsdag 9."
                + " februar 2027.");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("active");

    moveClock("2027-01-19T23:00:00Z");

    assertThat(get("/v1/series").getList("items.status")).containsExactly("ended");
    assertThat(get("/v1/series").getList("items.endedAt")).containsExactly("2027-01-19T23:00:00Z");
  }

  @Test
  void a_series_ends_with_its_agreement() {
    TermsSample.of(customer).endsBefore("2027-02-01").send(provider, agreement, 1);
    awaitMeetings(2);

    moveClock("2027-01-31T22:59:00Z");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("active");
    moveClock("2027-01-31T23:00:00Z");
    assertThat(get("/v1/series").getList("items.status")).containsExactly("ended");
  }

  @Test
  void as_time_passes_the_horizon_rolls_forward_and_leaves_no_month_out() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    moveClock("2028-06-15T06:00:00Z");

    JsonPath all = meetings();
    assertThat(all.getList("items.occurrenceOn"))
        .as("second Tuesdays from December 2026 to July 2029")
        .hasSize(32)
        .contains("2028-02-08", "2028-03-14")
        .endsWith("2029-07-10")
        .doesNotHaveDuplicates();
    assertThat(get("/v1/series").getString("items[0].plannedUntil")).isEqualTo("2029-08-01");
  }

  @Test
  void a_meeting_that_has_begun_is_history_when_terms_change() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);
    moveClock("2026-12-08T09:30:00Z");

    TermsSample.of(customer).meetingStartsAt("15:00").send(provider, agreement, 2);
    awaitStart("2027-01-12T14:00:00Z");

    JsonPath meetings = meetings();
    assertThat(meetings.getString("items[0].startsAt")).isEqualTo("2026-12-08T09:00:00Z");
    assertThat(meetings.getInt("items[0].sequence")).isZero();
  }

  @Test
  void terms_that_no_meeting_can_follow_become_a_dead_letter_that_says_why() {
    TermsSample.of(customer).recurrence("FREQ=NOW-AND-THEN").send(provider, agreement, 1);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(get("/v1/dead-letters").getList("items.reason", String.class))
                    .singleElement()
                    .asString()
                    .contains("FREQ=NOW-AND-THEN"));
    assertThat(meetings().getList("items")).isEmpty();
  }

  private List<JsonNode> scheduledEvents(int count) {
    return EventsUnderTest.awaitAll(
        TOPIC,
        event ->
            event.get("type").asText().equals("no.ettermarked.meetings.meeting-scheduled.v1")
                && event.get("provider").asText().equals(provider),
        count);
  }

  private JsonPath awaitMeetings(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(meetings().getList("items")).hasSize(count));
    return meetings();
  }

  private void awaitStart(String firstStart) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(meetings().getList("items.startsAt")).contains(firstStart));
  }

  private JsonPath meetings() {
    return get("/v1/meetings?customer=" + customer);
  }

  private JsonPath get(String path) {
    return given()
        .auth()
        .oauth2(TestTokens.token(provider, "meetings:read operations:read"))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void moveClock(String now) {
    given()
        .auth()
        .oauth2(TestTokens.token(provider, "test-clock:write"))
        .contentType("application/json")
        .body("{\"now\":\"" + now + "\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(200);
  }
}
