package no.ettermarked.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what, how lists are read, and what a question that is not to the letter gets. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class AccessTest {
  private static final String READ = "meetings:read";

  private final String provider = "access-" + UUID.randomUUID();
  private final UUID ours = UUID.randomUUID();
  private final UUID theirs = UUID.randomUUID();
  private final UUID ourAgreement = UUID.randomUUID();

  @BeforeEach
  void two_customers_have_meetings() {
    given()
        .auth()
        .oauth2(TestTokens.token(provider, "test-clock:write"))
        .contentType("application/json")
        .body("{\"now\":\"2054-11-24T06:00:00Z\"}")
        .put("/v1/test-clock")
        .then()
        .statusCode(200);
    TermsSample.of(ours).send(provider, ourAgreement, 1);
    TermsSample.of(theirs).meetingStartsAt("13:00").send(provider, UUID.randomUUID(), 1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(ids("/v1/meetings")).hasSize(26));
  }

  @Test
  void a_list_comes_in_pages_in_time_order_without_gaps_or_doubles() {
    List<String> all = ids("/v1/meetings?limit=200");
    List<String> inPages = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = get("/v1/meetings?limit=5" + cursor);
      inPages.addAll(page.getList("items.id"));
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);

    assertThat(inPages).isEqualTo(all);
    assertThat(get("/v1/meetings?limit=200").<String>getList("items.startsAt")).isSorted();
  }

  @Test
  void a_list_is_narrowed_to_a_customer_and_a_stretch_of_time() {
    assertThat(
            get("/v1/meetings?from=2054-12-08T09:00:00Z&to=2055-01-12T09:00:00Z")
                .getList("items.startsAt"))
        .as("from is in it, to is not")
        .containsExactly("2054-12-08T09:00:00Z", "2054-12-08T12:00:00Z");
    assertThat(get("/v1/meetings?customer=" + theirs).getList("items.customer"))
        .hasSize(13)
        .containsOnly(theirs.toString());
    assertThat(ids("/v1/meetings?status=cancelled")).isEmpty();
  }

  @Test
  void a_customers_people_see_their_customers_things_only() {
    String meetingOfOthers = ids("/v1/meetings?customer=" + theirs).getFirst();
    String seriesOfOthers = ids("/v1/series?customer=" + theirs).getFirst();
    String token = TestTokens.customerToken(provider, READ, ours);

    with(token).get("/v1/meetings").then().body("items", hasSize(13));
    with(token).get("/v1/meetings").then().body("items.customer", not(empty()));
    with(token).get("/v1/meetings?customer=" + theirs).then().body("items", empty());
    with(token).get("/v1/series").then().body("items.customer", equalTo(List.of(ours.toString())));
    with(token).get("/v1/series?customer=" + theirs).then().body("items", empty());
    for (String path :
        List.of(
            "/v1/meetings/" + meetingOfOthers,
            "/v1/meetings/" + meetingOfOthers + "/invitation",
            "/v1/series/" + seriesOfOthers)) {
      problem(with(token).get(path).then(), 404);
    }
  }

  @Test
  void another_provider_sees_nothing_of_it() {
    String meeting = ids("/v1/meetings").getFirst();
    String series = ids("/v1/series").getFirst();
    String token = TestTokens.token("another-provider", READ);

    with(token).get("/v1/meetings").then().statusCode(200).body("items", empty());
    problem(with(token).get("/v1/meetings/" + meeting).then(), 404)
        .body("code", equalTo("meeting-not-found"));
    problem(with(token).get("/v1/meetings/" + meeting + "/invitation").then(), 404);
    problem(with(token).get("/v1/series/" + series).then(), 404)
        .body("code", equalTo("series-not-found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/meetings",
        "/v1/meetings/01990f3a-6a00-7000-8000-00000000f001",
        "/v1/meetings/01990f3a-6a00-7000-8000-00000000f001/invitation",
        "/v1/series",
        "/v1/series/01990f3a-6a00-7000-8000-00000000b001"
      })
  void without_a_valid_token_with_the_scope_nothing_is_told(String path) {
    problem(given().get(path).then(), 401);
    problem(with(TestTokens.forged(provider, READ)).get(path).then(), 401);
    problem(with(TestTokens.expired(provider, READ)).get(path).then(), 401);
    problem(with(TestTokens.token(provider, "meetings:write cases:read")).get(path).then(), 403);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/meetings?customer=7, customer",
    "/v1/meetings?from=yesterday, from",
    "/v1/meetings?to=2054-09-01, to",
    "/v1/meetings?status=held, status",
    "/v1/meetings?from=%2B1000000000-12-31T23:59:59Z, from",
    "/v1/meetings?to=-1000000000-01-01T00:00:00Z, to",
    "/v1/meetings?limit=0, limit",
    "/v1/meetings?cursor=x, cursor",
    "/v1/meetings?colour=red, colour",
    "/v1/meetings?customer=%00, customer",
    "/v1/meetings/7, id",
    "/v1/series?customer=7, customer",
    "/v1/series?status=active, status",
    "/v1/series/7, id",
  })
  void a_parameter_that_is_not_to_the_letter_is_400_and_named(String path, String parameter) {
    problem(with(TestTokens.token(provider, READ)).urlEncodingEnabled(false).get(path).then(), 400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @Test
  void the_invitation_is_a_calendar_file_for_the_same_instant() {
    JsonPath meeting = get("/v1/meetings?customer=" + ours + "&limit=1");
    String id = meeting.getString("items[0].id");

    String file =
        with(TestTokens.token(provider, READ))
            .get("/v1/meetings/" + id + "/invitation")
            .then()
            .statusCode(200)
            .contentType("text/calendar; charset=UTF-8; method=REQUEST")
            .header("Content-Disposition", "attachment; filename=\"" + id + ".ics\"")
            .extract()
            .asString();

    assertThat(file)
        .contains(
            "UID:" + id + "\r\n",
            "DTSTART:20541208T090000Z\r\n",
            "DTEND:20541208T100000Z\r\n",
            "SEQUENCE:0\r\n",
            "SUMMARY:Operativt møte – Fjordfisk AS\r\n");
  }

  @Test
  void a_meeting_without_anybody_of_the_provider_has_no_invitation() {
    UUID customer = UUID.randomUUID();
    TermsSample.of(customer).withoutTeam().send(provider, UUID.randomUUID(), 1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> ids("/v1/meetings?customer=" + customer).size() == 13);
    String id = ids("/v1/meetings?customer=" + customer).getFirst();

    problem(
            with(TestTokens.token(provider, READ)).get("/v1/meetings/" + id + "/invitation").then(),
            409)
        .body("code", equalTo("meeting-without-organizer"));
  }

  @Test
  void a_meeting_has_an_etag_that_follows_its_changes() {
    String id = ids("/v1/meetings?customer=" + ours).getFirst();

    assertThat(etag(id)).isEqualTo("\"0\"");

    TermsSample.of(ours).meetingStartsAt("09:30").send(provider, ourAgreement, 2);
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(etag(id)).isEqualTo("\"1\""));
    assertThat(get("/v1/meetings/" + id).getString("startsAtLocal"))
        .isEqualTo("2054-12-08T09:30:00");
  }

  @Test
  void an_invitation_is_given_as_a_calendar_file_only_and_its_problems_as_problems() {
    String id = ids("/v1/meetings").getFirst();
    String token = TestTokens.token(provider, READ);

    problem(
        with(token).accept("application/json").get("/v1/meetings/" + id + "/invitation").then(),
        406);
    problem(
        with(token)
            .accept("text/calendar")
            .get("/v1/meetings/" + UUID.randomUUID() + "/invitation")
            .then(),
        404);
  }

  private String etag(String meeting) {
    return with(TestTokens.token(provider, READ)).get("/v1/meetings/" + meeting).header("ETag");
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status) {
    return answer.statusCode(status).contentType("application/problem+json");
  }

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }

  private List<String> ids(String path) {
    return get(path).getList("items.id");
  }

  private JsonPath get(String path) {
    return with(TestTokens.token(provider, READ))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
