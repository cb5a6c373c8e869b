package no.ettermarked.agreements;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class BadInputTest {

  @ParameterizedTest
  @DisplayName("a body that is not to the letter is 400, says where, and stores nothing")
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/provider   | {'name':'N','size':1}                                  | /size",
        "/v1/provider   | {'name':7}                                             | /name",
        "/v1/customers  | {'name':'a\\u0000b'}                                   | /name",
        "/v1/customers  | {'name':'A','contacts':[{'firstName':'M'}]}            | /contacts/0/email",
        "/v1/customers  | {'name':'A','contacts':[null]}                         | /contacts/0",
        "/v1/customers  | {'name':''}                                            | /name",
        "/v1/calendars  | {'key':'k','zone':'Oslo','week':{}}                    | /zone",
        "/v1/calendars  | {'key':'K','zone':'Europe/Oslo','week':{}}             | /key",
        "/v1/calendars  | {'key':'k','zone':'Europe/Oslo','week':{'mandag':[]}}  | /week/mandag",
        "/v1/plans      | {'key':'p','name':'P','coverage':[{'when':{},'admit':'yes'}]} | /coverage/0/admit",
        "/v1/plans      | {'key':'p','name':'P','coverage':[{'admit':true}]}     | /coverage/0/when",
        "/v1/plans      | {'key':'p','name':'P','coverage':[{'when':{'priorities':['urgent']},'admit':true}]} | /coverage/0/when/priorities/0",
        "/v1/plans      | {'key':'p','name':'P','coverage':[{'when':{'kinds':[]},'admit':true}]} | /coverage/0/when/kinds",
        "/v1/plans      | {'key':'p','name':'P','timePrices':[{'code':'c','name':'C','perHour':{'amount':1450,'currency':'NOK'}}]} | /timePrices/0/perHour/amount",
        "/v1/price-lists | {'key':'h','name':'H','from':'2026-01-01','prices':[]} | /prices",
        "/v1/price-lists | {'key':'h','name':'H','from':'1.1.2026'}              | /from",
        "/v1/price-lists | {'key':'h','prices':[{'code':'c','perHour':{'amount':-1,'currency':'NOK'}}]} | /prices/0/perHour/amount",
        "/v1/plans      | {'key':'p','name':'P','timePrices':[{'code':'c','priceList':{'key':'h'}}]} | /timePrices/0/priceList/code",
        "/v1/agreements | {'customer':'me'}                                      | /customer",
        "/v1/agreements | {'from':'1.9.2026'}                                    | /from",
      })
  void strict_bodies(String path, String body, String pointer) {
    Api api = Api.registered();
    var call = api.call().body(body.replace('\'', '"'));
    (path.equals("/v1/provider") ? call.put(path) : call.post(path))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem(pointer))
        .body("errors.detail", not(hasItem(containsString("ettermarked"))));
    api.get("/v1/customers").body("items", hasSize(0));
    api.get("/v1/plans").body("items", hasSize(0));
    api.get("/v1/calendars").body("items", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/customers?limit=abc",
        "/v1/customers?limit=201",
        "/v1/customers?cursor=%00",
        "/v1/customers?cursor=bm90LWFuLWlk",
        "/v1/customers?colour=red",
        "/v1/customers/me",
        "/v1/agreements?status=lost",
        "/v1/agreements?customer=1",
        "/v1/plans/desk/versions/one",
        "/v1/plans/desk/versions/0",
        "/v1/plans/Desk",
      })
  void a_parameter_that_cannot_be_read_is_400_and_named(String path) {
    Api.registered()
        .call()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors", hasSize(1));
  }

  @Test
  void a_cursor_that_no_list_of_versions_has_given_is_400() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/price-lists", Api.example("publishPriceList")).statusCode(201);
    String list = Api.example("publishPriceList").get("key").asText();
    String beyond = "/versions?cursor=OTk5OTk5OTk5OQ"; // 9999999999
    for (String path : List.of("/v1/calendars/office-hours", "/v1/price-lists/" + list)) {
      api.get(path + beyond).statusCode(400).body("errors[0].parameter", equalTo("cursor"));
    }
  }

  @Test
  void an_instant_that_cannot_be_read_is_400() {
    Api api = Api.registered();
    api.get("/v1/customers/{id}/terms?at=yesterday", api.customer())
        .statusCode(400)
        .body("errors[0].parameter", equalTo("at"));
  }

  @Test
  @DisplayName("an organisation number that does not check is 422 and says so")
  void organisation_number() {
    Api.registered()
        .post("/v1/customers", Api.json("{'name':'A','organisationNumber':'310028143'}"))
        .statusCode(422)
        .body("code", equalTo("customer-flawed"))
        .body("errors[0].pointer", equalTo("/organisationNumber"))
        .body("detail", containsString("modulus 11"));
  }

  @Test
  @DisplayName("without a profile there is no plan, customer or number: 409 says what to do first")
  void no_profile() {
    Api api = Api.fresh();
    api.get("/v1/provider").statusCode(404).body("code", equalTo("provider-not-found"));
    api.post("/v1/customers", Api.example("registerCustomer"))
        .statusCode(409)
        .body("code", equalTo("provider-not-registered"))
        .body("detail", containsString("PUT /v1/provider"));
    api.post("/v1/plans", Api.json("{'key':'p','name':'P'}")).statusCode(409);
  }

  @Test
  @DisplayName(
      "the profile is changed by who has read it: 428 without If-Match, 412 with an old one")
  void profile_needs_if_match() {
    Api api = Api.registered();
    api.put("/v1/provider", Api.example("registerProvider")).statusCode(428);
    api.call()
        .header("If-Match", "\"0\"")
        .body(Api.example("registerProvider").put("name", "Nordlys").toString())
        .put("/v1/provider")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    api.call()
        .header("If-Match", "\"0\"")
        .body(Api.example("registerProvider").toString())
        .put("/v1/provider")
        .then()
        .statusCode(412);
    api.get("/v1/provider").body("name", equalTo("Nordlys"));
  }
}
