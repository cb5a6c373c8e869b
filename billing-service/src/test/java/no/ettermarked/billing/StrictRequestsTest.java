package no.ettermarked.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request that is not to the letter gets, and one that a rule refuses. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class StrictRequestsTest {
  private static final BillingCalls BILLING = new BillingCalls("strict");

  @BeforeEach
  void terms_are_known() {
    BILLING.sendTerms(1, BillingCalls.termsSample());
    await()
        .untilAsserted(
            () ->
                BILLING
                    .simulate(
                        simulation(", \"price\": \"consultant\", \"at\": \"2026-09-08T07:40:00Z\""))
                    .then()
                    .statusCode(200));
  }

  private static ValidatableResponse problem(Response answer, int status) {
    return answer.then().statusCode(status).contentType("application/problem+json");
  }

  private static String simulation(String more) {
    return "{\"customer\": \"%s\", \"minutes\": 50%s}".formatted(BillingCalls.CUSTOMER, more);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/rated-work?customer=7, customer",
    "/v1/rated-work?case=%00, case",
    "/v1/rated-work?from=yesterday, from",
    "/v1/rated-work?from=%2B1000000000-12-31T23:59:59Z, from",
    "/v1/rated-work?status=paid, status",
    "/v1/rated-work?limit=0, limit",
    "/v1/rated-work?cursor=x, cursor",
    "/v1/rated-work?colour=red, colour",
    "/v1/rated-work/7, id",
    "/v1/invoice-previews?period=2026-09, customer",
    "/v1/invoice-previews?customer=01990f3a-6a00-7000-8000-00000000c001, period",
    "/v1/invoice-previews?customer=01990f3a-6a00-7000-8000-00000000c001&period=2026-13, period",
    "/v1/invoice-previews?customer=01990f3a-6a00-7000-8000-00000000c001&period=%2B999999999-12,"
        + " period",
  })
  void a_parameter_that_is_not_to_the_letter_is_400_and_named(String path, String parameter) {
    problem(BILLING.reader().urlEncodingEnabled(false).get(path), 400)
        .body("errors[0].parameter", equalTo(parameter));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ", \"size\": 1 | /size",
        ", \"minutes\": 5 | ``",
        ", \"price\": 7 | /price",
        ", \"price\": \"a\\u0000\" | /price",
        ", \"price\": \"\" | /price",
        ", \"at\": \"2026-09-08\" | /at",
        ", \"at\": \"+1000000000-12-31T23:59:59Z\" | /at",
      })
  void a_simulation_that_is_not_to_the_letter_is_400_with_a_pointer(String more, String pointer) {
    problem(BILLING.simulate(simulation(more)), 400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].detail", not(containsString("ettermarked")));
  }

  @Test
  void a_simulation_of_no_minutes_or_more_than_a_year_is_400() {
    String minutes = "{\"customer\": \"%s\", \"minutes\": %d, \"price\": \"consultant\"}";
    problem(BILLING.simulate(minutes.formatted(BillingCalls.CUSTOMER, 0)), 400)
        .body("errors[0].pointer", equalTo("/minutes"));
    problem(BILLING.simulate(minutes.formatted(BillingCalls.CUSTOMER, 527_041)), 400);
    problem(BILLING.simulate("{\"minutes\": 5}"), 400)
        .body("errors[0].pointer", equalTo("/customer"));
  }

  @Test
  void a_simulation_that_a_rule_refuses_is_422_with_what_to_do_instead() {
    problem(BILLING.simulate(simulation("")), 422)
        .body("code", equalTo("price-or-enquiry"))
        .body("errors.pointer", equalTo(List.of("/kind", "/channel", "/priority")));
    problem(BILLING.simulate(simulation(", \"price\": \"architect\"")), 422)
        .body("code", equalTo("price-unknown"))
        .body("detail", equalTo("There is no time price architect. Known here: consultant."));
    problem(
            BILLING.simulate(
                simulation(
                    ", \"kind\": \"fault\", \"channel\": \"phone\", \"priority\": \"low\""
                        + ", \"at\": \"2026-09-08T07:40:00Z\"")),
            422)
        .body("code", equalTo("not-covered"))
        .body("detail", equalTo("Meld saken i kundeportalen."));
    problem(
            BILLING.simulate(
                simulation(", \"price\": \"consultant\", \"at\": \"2026-08-31T21:59:59Z\"")),
            422)
        .body("code", equalTo("no-agreement-in-force"));
  }

  @Test
  void a_simulation_that_cannot_be_decided_or_would_wait_is_422_and_says_why() {
    BillingCalls whole = new BillingCalls("strict-whole");
    ObjectNode terms = BillingCalls.wholeTermsSample();
    whole.sendTerms(1, terms);
    String fault =
        simulation(
            ", \"kind\": \"fault\", \"channel\": \"portal\", \"priority\": \"low\""
                + ", \"at\": \"2026-09-08T07:40:00Z\"");
    await().untilAsserted(() -> problem(whole.simulate(fault), 422));
    problem(whole.simulate(fault), 422)
        .body("code", equalTo("coverage-undecided"))
        .body(
            "detail",
            equalTo(
                "coverage/2 of pluss asks for not reporterRoles, which a simulation does not know."
                    + " Name a price instead."))
        .body("errors[0].pointer", equalTo("/price"));
    ((ArrayNode) terms.at("/phases/0/coverage")).remove(1);
    whole.sendTerms(2, terms);
    await()
        .untilAsserted(
            () ->
                problem(whole.simulate(fault), 422)
                    .body("code", equalTo("not-rated-yet"))
                    .body(
                        "detail",
                        equalTo(
                            "Arbeidet trekkes fra timebanken hours, som ikke føres her ennå."
                                + " Arbeidet får sin pris når den gjør det.")));
  }

  @Test
  void the_same_key_gives_the_same_simulation_and_another_body_422() {
    String first = simulation(", \"price\": \"consultant\", \"at\": \"2026-09-08T07:40:00Z\"");
    String other = simulation(", \"price\": \"consultant\", \"at\": \"2026-09-09T07:40:00Z\"");
    Response once = keyed(first);
    assertThat(once.statusCode()).isEqualTo(200);
    assertThat(keyed(first).asString()).isEqualTo(once.asString());
    problem(keyed(other), 422).body("code", equalTo("idempotency-key-reused"));
  }

  private static Response keyed(String body) {
    return BILLING
        .reader()
        .header("Idempotency-Key", "simulation-1")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/rating-simulations");
  }
}
