package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.sql.SqlFailed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hours cost what the price list says that holds on the day (PRO-5). */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class PriceListsTest {
  private static final String PATH = "/v1/price-lists";
  private static final String IN_VERSION = "Timeprisen er etter versjon %d av prislisten.";
  private static final String LISTED =
      """
      {'key':'listed','name':'Etter prisliste',
       'coverage':[{'when':{},'admit':true,'pay':{'as':'hourly','price':'consultant'}}],
       'timePrices':[{'code':'consultant','name':'Konsulent','minimumMinutes':15,
         'incrementMinutes':15,'vatPercent':'25','priceList':{'key':'hours','code':'%s'}}]}
      """;

  @Inject Sql sql;

  private static ObjectNode list(String from, String amount) {
    return Api.json(
        """
        {'key':'hours','name':'Prisliste','from':'%s','prices':[
          {'code':'consultant','perHour':{'amount':'%s','currency':'NOK'}}]}
        """
            .formatted(from, amount));
  }

  private static Api priced() {
    Api api = Api.registered();
    api.post(PATH, list("2026-01-01", "1490.00")).statusCode(201);
    api.post("/v1/plans", Api.json(LISTED.formatted("consultant"))).statusCode(201);
    return api;
  }

  private static Response offered(Api api, UUID customer) {
    return offered(api, customer, "2026-09-01");
  }

  private static Response offered(Api api, UUID customer, String from) {
    return api.post(
            "/v1/agreements",
            Api.json(
                "{'customer':'%s','from':'%s','items':[{'plan':'listed','quantity':1}]}"
                    .formatted(customer, from)))
        .extract()
        .response();
  }

  private static void asks(UUID customer, Api api, String at, String perHour, int version) {
    api.post(
            "/v1/coverage-checks",
            Api.json(
                "{'customer':'%s','kind':'fault','channel':'email','priority':'low','at':'%s'}"
                    .formatted(customer, at)))
        .statusCode(200)
        .body("pay.perHour.amount", equalTo(perHour))
        .body("because.find { it.code == 'coverage.price' }.source.key", equalTo("listed"))
        .body("because[-1].source.kind", equalTo("price-list"))
        .body("because[-1].text", equalTo(IN_VERSION.formatted(version)));
  }

  @Test
  @DisplayName("a version holds until the next does, and each is there to be read")
  void versions() {
    Api api = Api.registered();
    api.get(PATH).body("items", empty());
    api.get(PATH + "/hours").statusCode(404);
    api.get(PATH + "/hours/versions").statusCode(404);

    api.post(PATH, list("2026-01-01", "1490.00"))
        .statusCode(201)
        .body("version", equalTo(1))
        .body("to", nullValue());
    api.post(PATH, list("2199-01-01", "1590.00")).statusCode(201).body("version", equalTo(2));

    api.get(PATH).body("items.version", contains(2));
    api.get(PATH + "/hours").body("prices[0].perHour.amount", equalTo("1590.00"));
    api.get(PATH + "/hours/versions")
        .body("items.from", contains("2026-01-01", "2199-01-01"))
        .body("items.to", contains("2199-01-01", null));
    api.get(PATH + "/hours/versions?limit=1").body("items", hasSize(1));
    Api.registered().get(PATH + "/hours").statusCode(404);
    api.asCustomer(UUID.randomUUID()).get(PATH).then().statusCode(403);
  }

  @Test
  @DisplayName("of versions that are published at once for one day, one is")
  void at_once() throws InterruptedException {
    Api api = Api.registered();
    List<Callable<Integer>> calls =
        IntStream.range(0, 4)
            .<Callable<Integer>>mapToObj(
                n -> () -> api.post(PATH, list("2199-01-01", "1.00")).extract().statusCode())
            .toList();

    try (ExecutorService all = Executors.newFixedThreadPool(calls.size())) {
      assertThat(all.invokeAll(calls).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(201, 422, 422, 422);
    }
  }

  @Test
  @DisplayName("PostgreSQL itself refuses a second version on a day")
  void the_database_refuses_two() {
    Api api = Api.registered();
    api.post(PATH, list("2026-01-01", "1490.00")).statusCode(201);

    assertThatThrownBy(
            () ->
                sql.update(
                    """
                    insert into price_list_version
                      (provider, key, version, written, period, published_at)
                    values (?, 'hours', 2, '{}', '[2027-01-01,2027-01-02)', now())
                    """,
                    api.provider()))
        .isInstanceOf(SqlFailed.class)
        .rootCause()
        .hasMessageContaining("price_list_version_provider_key_period");
  }

  @Test
  @DisplayName("whatever is wrong with a list, or with a plan that names one, is told at once")
  void faults() {
    Api api = priced();

    api.post(
            PATH,
            Api.json(
                """
                {'key':'hours','name':'P','from':'2025-01-01','prices':[
                  {'code':'on-call','perHour':{'amount':'9.00','currency':'EUR'}},
                  {'code':'on-call','perHour':{'amount':'9.00','currency':'NOK'}}]}
                """))
        .statusCode(422)
        .body("code", equalTo("price-list-flawed"))
        .body(
            "errors.pointer",
            containsInAnyOrder("/from", "/from", "/prices", "/prices/0/perHour", "/prices/1/code"));
    api.post("/v1/plans", Api.json(LISTED.formatted("manager")))
        .statusCode(422)
        .body("errors.pointer", contains("/timePrices/0/priceList/code"));
    api.post("/v1/plans", Api.json(LISTED.formatted("consultant").replace("'hours'", "'days'")))
        .statusCode(422)
        .body("errors.pointer", contains("/timePrices/0/priceList/key"));
    offered(api, api.customer(), "2025-12-31")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/from"))
        .body(
            "errors.detail",
            contains("The price list hours does not price consultant on 2025-12-31."));
  }

  @Test
  @DisplayName(
      "a new version is told to whom it concerns, as a phase of its own; what was accepted stays")
  void new_version() {
    Api api = priced().withCatalogue();
    UUID customer = api.customer();
    Response offered = offered(api, customer);
    api.accept(offered).statusCode(200);
    Response waiting = offered(api, api.customer());
    api.accept(api.offer(api.customer(), "desk", "2026-09-01")).statusCode(200);

    api.post(PATH, list("2199-02-01", "1590.00")).statusCode(201);

    JsonNode last =
        EventsUnderTest.awaitAll(
                "ettermarked.terms-in-force.v1",
                event -> event.get("subject").asText().equals(offered.path("id")),
                2)
            .getLast();
    assertThat(last.get("aggregateversion").asLong()).isEqualTo(2);
    assertThat(last.at("/data/phases")).hasSize(2);
    assertThat(last.at("/data/phases/1/from").asText()).isEqualTo("2199-02-01");
    assertThat(last.at("/data/phases/1/timePrices/0/perHour/amount").asText()).isEqualTo("1590.00");
    assertThat(last.at("/data/phases/1/timePrices/0/source"))
        .isEqualTo(Api.json("{'kind':'plan','key':'listed','version':1,'rule':'timePrices/1'}"));
    assertThat(last.at("/data/phases/1/timePrices/0/priceList"))
        .isEqualTo(Api.json("{'key':'hours','code':'consultant','version':2}"));
    assertThat(last.at("/data/phases/0/timePrices/0/priceList/version").asInt()).isEqualTo(1);
    api.get("/v1/terms-republications")
        .body("items.cause", contains("price-list-changed"))
        .body("items.priceList", contains("hours"))
        .body("items.total", contains(2));
    // 31 January and 1 February, at noon in Oslo.
    asks(customer, api, "2199-01-31T11:00:00Z", "1490.00", 1);
    asks(customer, api, "2199-02-01T11:00:00Z", "1590.00", 2);
    // Nobody has to accept anew, and who has not accepted yet still can.
    api.get("/v1/agreements/{id}", offered.<String>path("id"))
        .body("termsHash", equalTo(offered.<String>path("termsHash")));
    api.accept(waiting).statusCode(200);
  }

  @Test
  @DisplayName("the hash of the same offer is the same before and after a new version")
  void the_hash() {
    Api api = priced();
    String before = offered(api, api.customer()).path("termsHash");

    api.post(PATH, list("2199-02-01", "1590.00")).statusCode(201);

    assertThat(offered(api, api.customer()).<String>path("termsHash")).isEqualTo(before);
    api.post(
            "/v1/plans",
            Api.json(
                LISTED
                    .formatted("consultant")
                    .replace("'minimumMinutes':15", "'minimumMinutes':30")))
        .statusCode(201);
    assertThat(offered(api, api.customer()).<String>path("termsHash")).isNotEqualTo(before);
  }

  @Test
  @DisplayName("comparisons, drafts and overrides are priced by the list of their day, too")
  void elsewhere() {
    Api api = priced();
    api.post(
            "/v1/plans",
            Api.json(
                LISTED
                    .formatted("consultant")
                    .replace("'listed'", "'cheaper'")
                    .replace("'priceList'", "'discountPercent':'10','priceList'")))
        .statusCode(201);
    api.post(PATH, list("2199-02-01", "1590.00")).statusCode(201);
    UUID customer = api.customer();
    String agreement = offered(api, customer).path("id");
    String path = "/v1/agreements/%s/comparisons".formatted(agreement);

    for (List<String> day :
        List.of(
            List.of("2027-01-01", "1490.00", "1341.00"),
            List.of("2199-02-01", "1590.00", "1431.00"))) {
      api.post(
              path,
              Api.json(
                  "{'items':[{'plan':'cheaper','quantity':1}],'on':'%s'}"
                      .formatted(day.getFirst())))
          .statusCode(200)
          .body("differences.part", contains("timePrices"))
          .body("differences[0].now.perHour.amount", equalTo(day.get(1)))
          .body("differences[0].then.perHour.amount", equalTo(day.get(2)));
    }
    ObjectNode draft =
        Api.json(
            """
            {'customer':'%s','from':'2030-01-01','items':[{'plan':'listed','quantity':1}],
             'overrides':{'timePrices':[{'code':'consultant','name':'Avtalt','minimumMinutes':0,
               'incrementMinutes':15,'vatPercent':'25','discountPercent':'50',
               'priceList':{'key':'hours','code':'consultant'}}]}}
            """
                .formatted(customer));
    String drafted = api.post("/v1/agreements/drafts", draft).statusCode(201).extract().path("id");
    api.get("/v1/agreements/{id}/terms", drafted)
        .body("phases.timePrices[0].perHour.amount", hasItem("745.00"))
        .body("phases.timePrices.flatten().perHour.amount", contains("745.00", "795.00"))
        .body("phases[0].timePrices[0].priceList.key", equalTo("hours"));
    api.post("/v1/agreements/drafts", draft.put("from", "2025-01-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/from"));
  }
}
