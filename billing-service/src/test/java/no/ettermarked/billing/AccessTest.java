package no.ettermarked.billing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what, and what a question that is not to the letter gets. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class AccessTest {
  private static final BillingCalls BILLING = new BillingCalls("access");
  private static final String READ = "billing:read";
  private static final UUID OTHER_CUSTOMER = UUID.randomUUID();
  private static final List<UUID> WORK =
      List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  private static final UUID WAITING = UUID.randomUUID();

  @BeforeEach
  void one_customer_has_three_pieces_of_rated_work_and_another_has_one_that_waits() {
    if (!ids("/v1/rated-work").isEmpty()) {
      return;
    }
    BILLING.sendTerms(1, BillingCalls.termsSample());
    for (int i = 0; i < WORK.size(); i++) {
      ObjectNode work = BillingCalls.work(WORK.get(i), 10);
      ((ObjectNode) work.path("work")).put("startedAt", "2026-09-0%dT07:40:00Z".formatted(i + 1));
      BILLING.sendWork("access-" + i, work);
    }
    ObjectNode others = BillingCalls.work(WAITING, 20);
    ((ObjectNode) others.path("case"))
        .put("customer", OTHER_CUSTOMER.toString())
        .put("agreement", UUID.randomUUID().toString());
    BILLING.sendWork("access-others", others);
    await().untilAsserted(() -> assertThat(ids("/v1/rated-work?status=rated")).hasSize(3));
    await().untilAsserted(() -> assertThat(ids("/v1/rated-work?status=waiting")).hasSize(1));
  }

  private static List<String> ids(String path) {
    return BILLING.reader().get(path).then().statusCode(200).extract().path("items.id");
  }

  private static List<String> text(UUID... ids) {
    return List.of(ids).stream().map(UUID::toString).toList();
  }

  private static RequestSpecification with(String token) {
    return given().auth().oauth2(token);
  }

  private static ValidatableResponse problem(Response answer, int status) {
    return answer.then().statusCode(status).contentType("application/problem+json");
  }

  @Test
  void a_list_comes_in_pages_in_the_order_in_which_work_was_done() {
    List<String> inPages = new ArrayList<>();
    String cursor = "";
    do {
      Response page = BILLING.reader().get("/v1/rated-work?limit=2" + cursor);
      inPages.addAll(page.path("items.id"));
      String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    } while (cursor != null);
    assertThat(inPages)
        .containsExactlyElementsOf(text(WORK.get(0), WORK.get(1), WORK.get(2), WAITING));
  }

  @Test
  void a_list_is_narrowed_to_customer_case_and_a_half_open_stretch_of_time() {
    assertThat(ids("/v1/rated-work?customer=" + OTHER_CUSTOMER))
        .containsExactlyElementsOf(text(WAITING));
    assertThat(ids("/v1/rated-work?case=" + UUID.randomUUID())).isEmpty();
    assertThat(ids("/v1/rated-work?case=" + BillingCalls.CASE)).hasSize(4);
    assertThat(ids("/v1/rated-work?from=2026-09-01T07:40:00Z&to=2026-09-02T07:40:00Z"))
        .containsExactlyElementsOf(text(WORK.get(0)));
  }

  @Test
  void a_customers_people_see_their_own_work_only() {
    RequestSpecification other = BILLING.customerReader(OTHER_CUSTOMER);
    assertThat(other.get("/v1/rated-work").<List<String>>path("items.id"))
        .containsExactlyElementsOf(text(WAITING));
    RequestSpecification asking = BILLING.customerReader(OTHER_CUSTOMER);
    asking.get("/v1/rated-work?customer=" + BillingCalls.CUSTOMER).then().body("items", empty());
    problem(BILLING.customerReader(OTHER_CUSTOMER).get("/v1/rated-work/" + WORK.get(0)), 404)
        .body("code", equalTo("rated-work-not-found"));
    problem(
            BILLING
                .customerReader(OTHER_CUSTOMER)
                .get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER),
            404)
        .body("code", equalTo("customer-not-found"));
    problem(
            BILLING
                .customerReader(OTHER_CUSTOMER)
                .contentType(ContentType.JSON)
                .body(simulation(", \"price\": \"consultant\""))
                .post("/v1/rating-simulations"),
            404)
        .body("code", equalTo("customer-not-found"));
    BILLING
        .customerReader(BillingCalls.CUSTOMER)
        .get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER)
        .then()
        .statusCode(200)
        .body("lines", hasSize(4));
  }

  @Test
  void another_provider_sees_nothing_of_it() {
    String token = TestTokens.token("somebody-else", READ);
    with(token).get("/v1/rated-work").then().statusCode(200).body("items", empty());
    problem(with(token).get("/v1/rated-work/" + WORK.get(0)), 404);
    problem(
        with(token).get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER),
        404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/rated-work",
        "/v1/rated-work/01990f3a-6a00-7000-8000-00000000f001",
        "/v1/invoice-previews?period=2026-09&customer=01990f3a-6a00-7000-8000-00000000c001"
      })
  void without_a_valid_token_with_the_scope_nothing_is_told(String path) {
    problem(given().get(path), 401);
    problem(with(TestTokens.forged("access", READ)).get(path), 401);
    problem(with(TestTokens.expired("access", READ)).get(path), 401);
    problem(with(TestTokens.token("access", "cases:read")).get(path), 403);
  }

  @Test
  void a_preview_counts_work_that_waits_and_has_no_line_for_it() {
    BillingCalls billing = new BillingCalls("previewing");
    ObjectNode work = BillingCalls.work(UUID.randomUUID(), 20);
    ((ObjectNode) work.path("case")).put("agreement", UUID.randomUUID().toString());
    billing.sendTerms(1, BillingCalls.termsSample());
    billing.sendWork("previewing-1", work);
    await()
        .untilAsserted(
            () ->
                billing
                    .reader()
                    .get("/v1/invoice-previews?period=2026-09&customer=" + BillingCalls.CUSTOMER)
                    .then()
                    .body("workWaiting", equalTo(1))
                    .body("lines.kind", equalTo(List.of("recurring")))
                    .body("gross.amount", equalTo("12250.00")));
  }

  private static String simulation(String more) {
    return "{\"customer\": \"%s\", \"minutes\": 50%s}".formatted(BillingCalls.CUSTOMER, more);
  }
}
