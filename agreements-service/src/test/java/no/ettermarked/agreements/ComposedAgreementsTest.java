package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remarked on how agreements are composed of plans. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class ComposedAgreementsTest {

  private static ObjectNode offer(Api api, JsonNode catalogue) {
    String customer = api.post("/v1/customers", catalogue.at("/customers/0")).extract().path("id");
    ObjectNode offer = catalogue.at("/agreements/0").deepCopy();
    offer.remove("acceptedBy");
    offer.remove("servedBy");
    offer.remove("capacity");
    return offer.put("customer", customer).put("from", "2026-10-01");
  }

  @Test
  @DisplayName("whoever offers is told of rules of one plan that another matches all of first")
  void hidden_rules() {
    JsonNode catalogue = Sold.catalogue("prosesspilotene");
    Api api = Sold.published(catalogue);
    ObjectNode offer = offer(api, catalogue);
    ArrayNode items = (ArrayNode) offer.get("items");
    items.add(items.remove(0));

    Response drafted = api.post("/v1/agreements/drafts", offer).extract().response();
    Response offered =
        api.post("/v1/agreements", offer.put("customer", api.customer().toString()))
            .extract()
            .response();

    drafted
        .then()
        .statusCode(201)
        .body("remarks.source.rule", contains("coverage/1", "coverage/2"));
    offered
        .then()
        .statusCode(201)
        .body("remarks.code", contains("terms.rule-hidden", "terms.rule-hidden"))
        .body("remarks[0].source.kind", equalTo("plan"))
        .body("remarks[0].source.key", equalTo("management-by-position"))
        .body("remarks[0].source.rule", equalTo("coverage/1"))
        .body(
            "remarks[0].text",
            equalTo(
                "Regelen coverage/1 i Forvaltning etter stillingsbrøk kommer aldri til anvendelse"
                    + " her: Sølv kommer først og omfatter alt den gjelder. Sett Forvaltning etter"
                    + " stillingsbrøk foran, hvis regelen skal gjelde."));
    api.get("/v1/agreements/" + offered.path("id")).statusCode(200).body("remarks", nullValue());
    api.accept(offered).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oseberg", "prosesspilotene", "pector", "ventu", "netmaking"})
  @DisplayName("nothing is remarked on what customers of the five catalogues have accepted")
  void five_catalogues(String provider) {
    JsonNode catalogue = Sold.catalogue(provider);
    Api api = Sold.published(catalogue);

    api.post("/v1/agreements/drafts", offer(api, catalogue))
        .statusCode(201)
        .body("remarks", empty());
  }
}
