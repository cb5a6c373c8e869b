package no.ettermarked.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From terms to meetings. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PlanningTest extends PlannedMeetings {

  @Test
  void terms_in_force_put_meetings_on_the_calendar_for_thirteen_whole_months() {
    TermsSample.of(customer).send(provider, agreement, 1);

    JsonPath meetings = awaitMeetings(13);

    assertThat(meetings.getList("items.occurrenceOn"))
        .startsWith("2054-12-08", "2055-01-12")
        .endsWith("2055-12-14");
    assertThat(meetings.getList("items.startsAt"))
        .as("10:00 in Oslo: UTC+1 in winter, UTC+2 in summer")
        .contains("2055-03-09T09:00:00Z", "2055-04-13T08:00:00Z", "2055-11-09T09:00:00Z");
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
                + " desember 2054.",
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
    assertThat(series.getString("items[0].plannedUntil")).isEqualTo("2056-01-01");
    assertThat(series.getString("items[0].because[0].text"))
        .isEqualTo("Avtalen fastsetter møtet «Operativt møte».");
    assertThat(get("/v1/series/" + series.getString("items[0].id")).getString("key"))
        .isEqualTo("operational");
  }

  @Test
  void a_date_on_a_closed_day_is_moved_and_the_closed_day_is_named() {
    TermsSample.of(customer).recurrence("FREQ=MONTHLY;BYMONTHDAY=25").send(provider, agreement, 1);

    JsonPath christmas = awaitMeetings(14);

    assertThat(christmas.getString("items[1].occurrenceOn")).isEqualTo("2054-12-25");
    assertThat(christmas.getString("items[1].startsAtLocal")).isEqualTo("2054-12-28T10:00:00");
    assertThat(christmas.getString("items[1].because[1].text"))
        .isEqualTo(
            "Det er stengt fredag 25. desember 2054 (1. juledag), så møtet er flyttet til neste"
                + " virkedag, mandag 28. desember 2054.");
    assertThat(christmas.getString("items[1].because[1].source.kind")).isEqualTo("calendar");
    assertThat(christmas.getString("items[1].because[1].source.rule"))
        .isEqualTo("exceptions/2054-12-25");
  }

  @Test
  void the_same_terms_twice_and_terms_with_nothing_new_plan_nothing_twice() {
    String event = UUID.randomUUID().toString();
    TermsSample.of(customer).send(event, provider, agreement, 1);
    List<String> ids = awaitMeetings(13).getList("items.id");

    TermsSample.of(customer).send(event, provider, agreement, 1);
    TermsSample.of(customer).send(provider, agreement, 1);
    TermsSample.of(customer).meetingStartsAt("09:00").send(provider, agreement, 2);
    awaitStart("2054-12-08T08:00:00Z");

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
    awaitStart("2054-12-08T10:00:00Z");

    assertThat(meetings().getList("items.sequence")).containsOnly(1);
  }

  @Test
  void as_time_passes_the_horizon_rolls_forward_and_leaves_no_month_out() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);

    moveClock("2056-06-15T06:00:00Z");

    JsonPath all = meetings();
    assertThat(all.getList("items.occurrenceOn"))
        .as("second Tuesdays from December 2054 to July 2057")
        .hasSize(32)
        .contains("2056-02-08", "2056-03-14")
        .endsWith("2057-07-10")
        .doesNotHaveDuplicates();
    assertThat(get("/v1/series").getString("items[0].plannedUntil")).isEqualTo("2057-08-01");
  }

  @Test
  void a_meeting_that_has_begun_is_history_when_terms_change() {
    TermsSample.of(customer).send(provider, agreement, 1);
    awaitMeetings(13);
    moveClock("2054-12-08T09:30:00Z");

    TermsSample.of(customer).meetingStartsAt("15:00").send(provider, agreement, 2);
    awaitStart("2055-01-12T14:00:00Z");

    JsonPath meetings = meetings();
    assertThat(meetings.getString("items[0].startsAt")).isEqualTo("2054-12-08T09:00:00Z");
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
}
