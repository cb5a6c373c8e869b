package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class AgreementsThatChangeTest {

  private static final String TERMS_TOPIC = "ettermarked.terms-in-force.v1";

  @Test
  @DisplayName(
      "three months of hyper care, then the agreement that was bought takes over by itself")
  void phases() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response offered =
        HyperCare.offer(
            api,
            customer,
            "'items':[{'plan':'hyper-care','quantity':1},"
                + "{'plan':'basis','quantity':1,'after':'hyper-care'}]");
    String id = offered.path("id");
    api.itIs("2030-01-15T08:00:00Z");
    api.accept(offered).statusCode(200).body("status", equalTo("in-force"));

    api.get("/v1/customers/{id}/terms?at=2030-03-31T12:00:00Z", customer)
        .body("phases[0].items.plan", contains("hyper-care"))
        .body("phases[0].coverage[0].pay.as", equalTo("included"))
        .body("phases.from", contains("2030-01-01"));
    api.get("/v1/customers/{id}/terms?at=2030-04-01T12:00:00Z", customer)
        .body("phases[0].items.plan", contains("basis"))
        .body("phases[0].coverage[0].pay.price", equalTo("hour"))
        .body("phases[0].timePrices[0].perHour.amount", equalTo("1000.00"));
    api.post(
            "/v1/coverage-checks",
            Api.json(
                """
                {'customer':'%s','kind':'question','channel':'email','priority':'low',
                 'at':'2030-04-01T12:00:00Z'}
                """
                    .formatted(customer)))
        .statusCode(200)
        .body("pay.as", equalTo("hourly"))
        .body("pay.price", equalTo("hour"));

    JsonNode told =
        EventsUnderTest.await(TERMS_TOPIC, event -> event.get("subject").asText().equals(id));
    assertThat(told.at("/data/phases/0/items/0/plan").asText()).isEqualTo("hyper-care");
    assertThat(told.at("/data/phases/1/items/0/plan").asText()).isEqualTo("basis");
    assertThat(told.at("/data/phases")).hasSize(2);
  }

  @Test
  @DisplayName("any term may be overridden for one customer, and says that it is the agreement's")
  void overrides() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response offered =
        HyperCare.offer(
            api,
            customer,
            """
            'items':[{'plan':'basis','quantity':1}],
            'overrides':{
              'rank':1,
              'coverage':[{'when':{'kinds':['fault']},'admit':true,'pay':{'as':'free'},'because':'avtalt'}],
              'timePrices':[{'code':'hour','name':'Time','perHour':{'amount':'900.00','currency':'NOK'},
                'minimumMinutes':0,'incrementMinutes':1,'vatPercent':'25'}]}
            """);

    api.get("/v1/agreements/{id}/terms", offered.<String>path("id"))
        .body("phases[0].coverage.source.kind", contains("agreement", "plan"))
        .body("phases[0].coverage[0].source.key", equalTo("NOR-A1"))
        .body("phases[0].timePrices[0].perHour.amount", equalTo("900.00"))
        .body("phases[0].rank.rank", equalTo(1));
    api.post(
            "/v1/agreements",
            Api.json(
                """
                {'customer':'%s','from':'2030-01-01','items':[{'plan':'basis','quantity':1}],
                 'overrides':{'coverage':[{'when':{},'admit':true,'pay':{'as':'hourly','price':'day'}}],
                   'exclusions':[{'part':'meetings','name':'monthly'}]}}
                """
                    .formatted(customer)))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/overrides/coverage/0/pay/price", "/overrides/exclusions/0/name"));
  }

  @Test
  @DisplayName(
      "an agreement that replaces another ends it on its first day, without gap or overlap")
  void replaces() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response old = HyperCare.offer(api, customer, "'items':[{'plan':'basis','quantity':1}]");
    api.accept(old).statusCode(200);

    Response changed = HyperCare.replacing(api, customer, old, "2030-06-01");
    api.accept(changed).statusCode(200);

    api.get("/v1/agreements/{id}", old.<String>path("id"))
        .body("to", equalTo("2030-06-01"))
        .body("ending.by", equalTo("Marit Haugen"))
        .body("ending.givenOn", nullValue())
        .body(
            "ending.because.text",
            contains("NOR-A2 tar over etter den; siste dag er fredag 31. mai 2030."));
    api.get("/v1/customers/{id}/terms?at=2030-05-31T12:00:00Z", customer)
        .body("agreement.number", equalTo("NOR-A1"))
        .body("agreement.to", equalTo("2030-06-01"));
    api.get("/v1/customers/{id}/terms?at=2030-06-01T12:00:00Z", customer)
        .body("agreement.number", equalTo("NOR-A2"))
        .body("because", hasSize(1));
    EventsUnderTest.await(
        TERMS_TOPIC,
        event ->
            event.get("subject").asText().equals(old.path("id"))
                && event.at("/data/agreement/to").asText().equals("2030-06-01"));
  }

  @Test
  @DisplayName("an agreement replaces one that holds to its first day, and none that ended earlier")
  void no_gap() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response old =
        HyperCare.offer(api, customer, "'to':'2030-06-01','items':[{'plan':'basis','quantity':1}]");
    api.accept(old).statusCode(200);
    String next =
        "{'customer':'%s','from':'%s','replaces':'%s','items':[{'plan':'basis','quantity':1}]}";

    for (String gap : List.of("2030-06-02", "2030-01-01", "2029-12-31")) {
      api.post("/v1/agreements", Api.json(next.formatted(customer, gap, old.<String>path("id"))))
          .statusCode(422)
          .body("errors.pointer", contains("/replaces"));
    }
    api.post(
            "/v1/agreements",
            Api.json(next.formatted(customer, "2030-06-01", old.<String>path("id"))))
        .statusCode(201);
  }

  @Test
  @DisplayName("what was to be replaced and is ended earlier meanwhile leaves no gap either")
  void ended_before_it_is_replaced() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response old = HyperCare.offer(api, customer, "'items':[{'plan':'basis','quantity':1}]");
    String etag = api.accept(old).statusCode(200).extract().header("ETag");
    Response next = HyperCare.replacing(api, customer, old, "2031-02-01");
    api.call()
        .header("If-Match", etag)
        .body(Api.json("{'by':'Marit Haugen','to':'2031-01-31'}").toString())
        .post("/v1/agreements/{id}/terminations", old.<String>path("id"))
        .then()
        .statusCode(200);

    api.accept(next).statusCode(409).body("code", equalTo("nothing-to-replace"));
    api.get("/v1/agreements/{id}", old.<String>path("id")).body("to", equalTo("2031-01-31"));
  }

  @Test
  @DisplayName("a dry run says the earliest end and why; ending it earlier is refused")
  void termination() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response offered = HyperCare.offer(api, customer, "'items':[{'plan':'basis','quantity':1}]");
    String path = "/v1/agreements/" + offered.path("id") + "/terminations";
    api.post(path, Api.json("{'by':'Marit Haugen'}")).statusCode(428);
    api.accept(offered).statusCode(200);
    api.itIs("2030-02-10T08:00:00Z");

    api.post(path, Api.json("{'by':'Marit Haugen','dryRun':true}"))
        .statusCode(200)
        .body("earliestTo", equalTo("2031-01-01"))
        .body("to", nullValue())
        .body(
            "because.text",
            contains(
                "Oppsigelsestiden er 3 måneder, til og med torsdag 9. mai 2030.",
                "Bindingstiden er 1 år, til og med tirsdag 31. desember 2030.",
                "Siste dag kan tidligst være tirsdag 31. desember 2030."));
    String etag = api.call().get("/v1/agreements/{id}", offered.<String>path("id")).header("ETag");
    api.call()
        .header("If-Match", etag)
        .body(Api.json("{'by':'Marit Haugen','to':'2030-12-01'}").toString())
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("too-early-to-end"));
    api.call()
        .header("If-Match", etag)
        .body(Api.json("{'by':'Marit Haugen'}").toString())
        .post(path)
        .then()
        .statusCode(200)
        .body("to", equalTo("2031-01-01"));
    api.call()
        .header("If-Match", "*")
        .body(Api.json("{'by':'Marit Haugen','to':'2035-01-01'}").toString())
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("ends-anyway"))
        .body("errors.pointer", contains("/to"))
        .body("detail", startsWith("Its last day is 2030-12-31."));

    api.get("/v1/customers/{id}/terms?at=2030-12-31T12:00:00Z", customer).statusCode(200);
    api.get("/v1/customers/{id}/terms?at=2031-01-01T12:00:00Z", customer).statusCode(404);
    api.offer(customer, "basis", "2031-01-01").then().statusCode(201);
    api.itIs("2031-01-01T08:00:00Z");
    api.get("/v1/agreements/{id}", offered.<String>path("id"))
        .body("status", equalTo("ended"))
        .body("ending.by", equalTo("Marit Haugen"))
        .body("ending.givenOn", equalTo("2030-02-10"))
        .body("ending.recordedAt", startsWith("2030-02-10T08:00:0"))
        .body(
            "ending.because.text",
            contains(
                "Oppsigelsestiden er 3 måneder, til og med torsdag 9. mai 2030.",
                "Bindingstiden er 1 år, til og med tirsdag 31. desember 2030.",
                "Siste dag kan tidligst være tirsdag 31. desember 2030."));
  }

  @Test
  @DisplayName("a date that no calendar knows is refused, whatever is asked about it")
  void out_of_reach() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    api.post(
            "/v1/coverage-checks",
            Api.json(
                """
                {'customer':'%s','kind':'question','channel':'email','priority':'low',
                 'at':'2250-01-01T12:00:00Z'}
                """
                    .formatted(customer)))
        .statusCode(422)
        .body("code", equalTo("date-out-of-reach"));
    api.post(
            "/v1/agreements",
            Api.json(
                """
                {'customer':'%s','from':'2250-01-01','items':[{'plan':'hyper-care','quantity':1}]}
                """
                    .formatted(customer)))
        .statusCode(422);
    Response offered = HyperCare.offer(api, customer, "'items':[{'plan':'basis','quantity':1}]");
    api.post(
            "/v1/agreements/" + offered.path("id") + "/terminations",
            Api.json("{'by':'Marit','dryRun':true,'givenOn':'2250-01-01'}"))
        .statusCode(422)
        .body("code", equalTo("date-out-of-reach"));
    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'long','name':'Long','lasts':'P999999999Y',
                 'termination':{'binding':'P11Y','notice':'P1D','endsAt':'any-day'}}
                """))
        .statusCode(422)
        .body("errors.pointer", contains("/lasts", "/termination/binding"));
  }
}
