package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class CatalogueTest {

  @Test
  @DisplayName("a calendar starts with Norway's holidays, beneath the days written by hand")
  void seeded_calendar() {
    Api api = Api.registered();
    api.post("/v1/calendars", Api.example("publishCalendar"))
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("version", equalTo(1))
        .body("exceptions[0].on", equalTo("--12-24"))
        .body("exceptions.on", hasItem("2026-05-17"))
        .body("exceptions", hasSize(14))
        .body("week.saturday", nullValue());
    api.post("/v1/calendars", Api.example("publishCalendar"))
        .statusCode(409)
        .body("code", equalTo("calendar-exists"));
  }

  /*
   * 15:30 in Oslo on Wednesday 23 December: half an hour that day, and of the half-day's four hours
   * the first one and a half: 09:30 in Oslo is 08:30 UTC.
   */
  @Test
  @DisplayName("two hours from 15:30 before Christmas Eve are due at 09:30, and it says why")
  void computation() {
    Api api = Api.registered();
    api.post("/v1/calendars", Api.example("publishCalendar")).statusCode(201);

    api.post("/v1/calendars/office-hours/computations", Api.example("computeDueTime"))
        .statusCode(200)
        .body("dueAt", equalTo("2026-12-24T08:30:00Z"))
        .body("workingTime", equalTo("PT2H"))
        .body(
            "because.text",
            contains(
                "Fristen er når 2 timer av åpningstiden er gått.",
                "Åpent mandag–fredag 08:00-16:00.",
                "Åpent 08:00-12:00 torsdag 24. desember 2026: Julaften.",
                "Det er torsdag 24. desember 2026 kl. 09:30."))
        .body("because[0].source.key", equalTo("office-hours"))
        .body("because[0].source.version", equalTo(1));
  }

  /*
   * 15:30 in Oslo on Friday 4 September: half an hour that day, and of Saturday's three hours the
   * first one and a half: 11:30 in Oslo is 09:30 UTC.
   */
  @Test
  @DisplayName("a Saturday that is open for once is counted, with its name, and the next is not")
  void special_opening() {
    Api api = Api.registered();
    ObjectNode calendar = Api.example("publishCalendar");
    calendar
        .withArray("exceptions")
        .add(
            Api.json(
                "{'on':'2026-09-05','name':'Varetelling',"
                    + "'open':[{'opens':'10:00','closes':'13:00'}]}"));
    api.post("/v1/calendars", calendar).statusCode(201);
    String path = "/v1/calendars/office-hours/computations";

    api.post(path, Api.json("{'start':'2026-09-04T13:30:00Z','add':'PT2H'}"))
        .statusCode(200)
        .body("dueAt", equalTo("2026-09-05T09:30:00Z"))
        .body(
            "because.text",
            contains(
                "Fristen er når 2 timer av åpningstiden er gått.",
                "Åpent mandag–fredag 08:00-16:00.",
                "Åpent 10:00-13:00 lørdag 5. september 2026: Varetelling.",
                "Det er lørdag 5. september 2026 kl. 11:30."));
    api.post(path, Api.json("{'start':'2026-09-11T13:30:00Z','add':'PT2H'}"))
        .body("dueAt", equalTo("2026-09-14T07:30:00Z"));
  }

  @Test
  void a_target_that_cannot_be_read_or_reached_is_422() {
    Api api = Api.registered();
    api.post("/v1/calendars", Api.json("{'key':'never','zone':'Europe/Oslo','week':{}}"))
        .statusCode(201);
    String path = "/v1/calendars/never/computations";

    api.post(path, Api.json("{'start':'2026-09-01T06:00:00Z','add':'P1D'}"))
        .statusCode(422)
        .body("code", equalTo("not-a-target"));
    api.post(path, Api.json("{'start':'2026-09-01T06:00:00Z','add':'PT1H'}"))
        .statusCode(422)
        .body("code", equalTo("calendar-never-opens"));
    api.post(path, Api.json("{'start':'1066-10-14T09:00:00Z','add':'PT1H'}"))
        .statusCode(422)
        .body("code", equalTo("calendar-never-opens"));
    api.post(path, Api.json("{'start':'2026-09-01T06:00:00Z','add':'PT9223372036854775807S'}"))
        .statusCode(422);
    api.post("/v1/calendars/other/computations", Api.example("computeDueTime")).statusCode(404);
  }

  @Test
  @DisplayName("the next version of a calendar is published by who has read the latest")
  void calendar_versions() {
    Api api = Api.registered();
    String path = "/v1/calendars/office-hours/versions";
    api.post(path, Api.example("publishCalendarVersion")).statusCode(404);
    api.post("/v1/calendars", Api.example("publishCalendar")).statusCode(201);
    api.post(path, Api.example("publishCalendarVersion")).statusCode(428);
    api.call()
        .header("If-Match", "\"2\"")
        .body(Api.example("publishCalendarVersion").toString())
        .post(path)
        .then()
        .statusCode(412);
    api.call()
        .header("If-Match", "\"1\"")
        .body(Api.example("publishCalendarVersion").toString())
        .post(path)
        .then()
        .statusCode(201)
        .header("ETag", "\"2\"");
    api.get("/v1/calendars").body("items.version", contains(2));
  }

  @Test
  @DisplayName("everything that is wrong with a plan is told at once")
  void plan_faults() {
    Api api = Api.registered();

    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'pluss','name':'Pluss','includes':['fleksi'],
                 'coverage':[
                   {'when':{},'admit':true,'pay':{'as':'hourly','price':'consultant'}},
                   {'when':{'channels':['phone']},'admit':false,'instead':'Skriv.'}],
                 'targets':[
                   {'when':{},'measure':'work-started','target':'soon','calendar':'office-hours'}],
                 'meetings':[
                   {'key':'m','name':'M','recurrence':'FREQ=NEVER','startsAt':'10:00',
                    'duration':'PT1H','calendar':'office-hours','agenda':[]}]}
                """))
        .statusCode(422)
        .body("code", equalTo("plan-flawed"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/includes/0",
                "/coverage/0/pay/price",
                "/coverage/1/when",
                "/targets/0/target",
                "/targets/0/calendar",
                "/meetings/0/recurrence",
                "/meetings/0/calendar"));
    api.get("/v1/plans").body("items", hasSize(0));
  }

  @Test
  void faults_of_a_calendar_and_of_its_holidays_are_told_together() {
    Api.registered()
        .post(
            "/v1/calendars",
            Api.json(
                """
                {'key':'k','zone':'Europe/Oslo',
                 'week':{'monday':[{'opens':'08:00','closes':'16:00'},{'opens':'15:00','closes':'17:00'}]},
                 'holidays':{'country':'XX','fromYear':2026,'toYear':2026}}
                """))
        .statusCode(422)
        .body("code", equalTo("calendar-flawed"))
        .body("errors.pointer", contains("/week/monday", "/holidays/country"));
  }

  @Test
  @DisplayName("what a plan includes stays at the version that was the latest then")
  void includes_are_versions() {
    Api api = Api.registered();
    api.post("/v1/plans", Api.json("{'key':'basis','name':'Basis'}")).statusCode(201);
    api.post("/v1/plans", Api.json("{'key':'pluss','name':'Pluss','includes':['basis']}"))
        .statusCode(201)
        .body("includes[0].version", equalTo(1));
    api.post("/v1/plans", Api.json("{'key':'basis','name':'Basis 2'}")).body("version", equalTo(2));
    api.get("/v1/plans/pluss").body("includes[0].version", equalTo(1));
    api.get("/v1/plans/pluss/versions/2").statusCode(404).body("code", equalTo("plan-not-found"));
  }

  @Test
  void a_list_goes_on_where_the_page_before_ended() {
    Api api = Api.registered();
    IntStream.rangeClosed(1, 5)
        .forEach(
            n ->
                api.post("/v1/plans", Api.json("{'key':'p-%d','name':'P'}".formatted(n)))
                    .statusCode(201));

    String first =
        api.get("/v1/plans?limit=2")
            .body("items.key", contains("p-1", "p-2"))
            .extract()
            .path("nextCursor");
    String second =
        api.get("/v1/plans?limit=2&cursor=" + first)
            .body("items.key", contains("p-3", "p-4"))
            .extract()
            .path("nextCursor");
    api.get("/v1/plans?limit=2&cursor=" + second)
        .body("items.key", contains("p-5"))
        .body("nextCursor", nullValue());
  }
}
