package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class AgreementsTest {

  @Test
  @DisplayName("an agreement is accepted by who says its version and the hash of its terms")
  void acceptance_needs_what_was_read() {
    Api api = Api.registered().withCatalogue();
    Response offered = api.offer(api.customer());
    String path = "/v1/agreements/" + offered.path("id") + "/acceptance";

    api.post(path, Api.acceptance(offered)).statusCode(428);
    api.call()
        .header("If-Match", "\"7\"")
        .body(Api.acceptance(offered).toString())
        .post(path)
        .then()
        .statusCode(412);
    api.call()
        .header("If-Match", offered.header("ETag"))
        .body(Api.acceptance(offered).put("termsHash", "0".repeat(64)).toString())
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("other-terms-offered"))
        .body("errors[0].pointer", equalTo("/termsHash"));
    Response accepted = api.accept(offered).statusCode(200).extract().response();
    assertThat(accepted.header("ETag")).isNotEqualTo(offered.header("ETag"));
    api.call()
        .header("If-Match", accepted.header("ETag"))
        .body(Api.acceptance(offered).toString())
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement-accepted-already"));
  }

  @Test
  @DisplayName("a plan that holds is not offered again for the same time, but before and after it")
  void overlap_when_offered() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.accept(offerUntil(api, customer, "2026-09-01", "2027-09-01")).statusCode(200);

    api.offer(customer, "desk", "2027-08-31")
        .then()
        .statusCode(409)
        .body("code", equalTo("agreements-overlap"))
        .body("detail", containsString("NOR-A1"));
    api.offer(customer, "desk", "2027-09-01").then().statusCode(201);
    api.accept(offerUntil(api, customer, "2026-01-01", "2026-09-01")).statusCode(200);
  }

  @Test
  @DisplayName("a plan that is included holds as well: Desk within Premium overlaps Desk")
  void overlap_of_included_plans() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", Api.json("{'key':'premium','name':'Premium','includes':['desk']}"))
        .statusCode(201);
    UUID customer = api.customer();
    api.accept(api.offer(customer)).statusCode(200);

    api.offer(customer, "premium", "2026-10-01")
        .then()
        .statusCode(409)
        .body("detail", containsString("desk holds"));
  }

  @Test
  @DisplayName("of a service one level holds at a time, by whichever agreement")
  void overlap_of_levels() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    String hyperCare = "'to':'%s','items':[{'plan':'hyper-care','quantity':1}]";
    Response offeredBefore = HyperCare.offer(api, customer, hyperCare.formatted("2030-04-01"));
    api.accept(HyperCare.offer(api, customer, "'items':[{'plan':'basis','quantity':1}]"))
        .statusCode(200);

    api.post(
            "/v1/agreements",
            Api.json(
                "{'customer':'%s','from':'2030-03-01',%s}"
                    .formatted(customer, hyperCare.formatted("2030-06-01"))))
        .statusCode(409)
        .body("code", equalTo("agreements-overlap"))
        .body("detail", containsString("basis, another level of support, holds"))
        .body("detail", containsString("NOR-A2"));
    api.accept(offeredBefore).statusCode(409).body("code", equalTo("agreements-overlap"));
  }

  @Test
  @DisplayName("of two overlapping offers one is accepted, even when both are at the same moment")
  void overlap_when_accepted() throws Exception {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    Response one = api.offer(customer);
    Response other = api.offer(customer);

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> acceptances =
          List.of(
              () -> api.accept(one).extract().statusCode(),
              () -> api.accept(other).extract().statusCode());
      assertThat(both.invokeAll(acceptances).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(200, 409);
    }
    api.get("/v1/agreements?status=in-force").body("items", hasSize(1));
    api.get("/v1/agreements?status=offered").body("items", hasSize(1));
  }

  @Test
  @DisplayName("an agreement names plans that there are, each once, and ends after it begins")
  void flaws() {
    Api api = Api.registered().withCatalogue();
    api.post(
            "/v1/agreements",
            Api.json(
                """
                {'customer':'%s','from':'2026-09-01','to':'2026-09-01',
                 'items':[{'plan':'desk','quantity':1},{'plan':'desk','quantity':2},
                          {'plan':'desk','version':9,'quantity':1},{'plan':'none','quantity':1}]}
                """
                    .formatted(api.customer())))
        .statusCode(422)
        .body("code", equalTo("agreement-flawed"))
        .body(
            "errors.pointer",
            contains("/to", "/items/2/plan", "/items/3/plan", "/items/1/plan", "/items/2/plan"));
  }

  @Test
  @DisplayName(
      "of two agreements in force the one that began first counts first, and names the other")
  void several_in_force() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", Api.json("{'key':'extra','name':'Extra'}")).statusCode(201);
    UUID customer = api.customer();
    api.accept(api.offer(customer, "extra", "2026-10-01")).statusCode(200);
    api.accept(offerUntil(api, customer, "2026-09-01", "2026-11-01")).statusCode(200);

    api.get("/v1/customers/{id}/terms?at=2026-10-15T12:00:00Z", customer)
        .body("phases[0].items.plan", contains("desk"))
        .body("because.code", contains("terms.in-force", "terms.also-in-force"))
        .body("because[1].text", equalTo("Avtale NOR-A1 gjelder også, med egne vilkår."));
    api.get("/v1/customers/{id}/terms?at=2026-11-01T12:00:00Z", customer)
        .body("phases[0].items.plan", contains("extra"));
  }

  @Test
  @DisplayName("terms are asked for now, by the provider's own clock, when no instant is named")
  void now() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    api.accept(api.offer(customer, "desk", "2030-01-01")).statusCode(200);
    api.get("/v1/customers/{id}/terms", customer).statusCode(404);

    api.itIs("2030-01-01T00:00:00Z");

    api.get("/v1/customers/{id}/terms", customer).statusCode(200);
  }

  @Test
  @DisplayName("numbers are counted per provider, without gaps: a refused customer takes none")
  void numbers() {
    Api api = Api.registered();
    api.customer();
    api.post("/v1/customers", Api.json("{'name':'A','organisationNumber':'1'}")).statusCode(422);
    api.customer();
    api.get("/v1/customers").body("items.number", contains("NOR-K1", "NOR-K2"));
  }

  private static Response offerUntil(Api api, UUID customer, String from, String to) {
    return api.post(
            "/v1/agreements",
            Api.json(
                "{'customer':'%s','from':'%s','to':'%s','items':[{'plan':'desk','quantity':1}]}"
                    .formatted(customer, from, to)))
        .statusCode(201)
        .extract()
        .response();
  }
}
