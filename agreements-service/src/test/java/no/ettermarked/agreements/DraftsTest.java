package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class DraftsTest {

  @Test
  @DisplayName("a draft is written, written anew and offered, and only then the customer sees it")
  void draft() {
    Api api = Api.registered().withCatalogue();
    UUID customer = api.customer();
    ObjectNode request = Api.example("draftAgreement").put("customer", customer.toString());
    Response draft =
        api.post("/v1/agreements/drafts", request)
            .statusCode(201)
            .body("status", equalTo("draft"))
            .extract()
            .response();
    String id = draft.path("id");

    api.asCustomer(customer).get("/v1/agreements/{id}", id).then().statusCode(404);
    api.asCustomer(customer).get("/v1/agreements").then().body("items", hasSize(0));
    api.get("/v1/agreements?status=draft").body("items.id", contains(id));
    api.get("/v1/agreements?status=offered").body("items", hasSize(0));
    api.call()
        .header("If-Match", draft.header("ETag"))
        .body(Api.acceptance(draft).toString())
        .post("/v1/agreements/{id}/acceptance", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement-not-offered"));

    Response anew =
        api.call()
            .header("If-Match", draft.header("ETag"))
            .body(request.put("from", "2026-11-01").toString())
            .put("/v1/agreements/drafts/{id}", id)
            .then()
            .statusCode(200)
            .body("number", equalTo(draft.<String>path("number")))
            .body("from", equalTo("2026-11-01"))
            .extract()
            .response();
    api.call()
        .header("If-Match", draft.header("ETag"))
        .post("/v1/agreements/{id}/offering", id)
        .then()
        .statusCode(412);
    Response offered =
        api.call()
            .header("If-Match", anew.header("ETag"))
            .post("/v1/agreements/{id}/offering", id)
            .then()
            .statusCode(200)
            .body("status", equalTo("offered"))
            .extract()
            .response();
    api.asCustomer(customer).get("/v1/agreements/{id}", id).then().statusCode(200);
    api.call()
        .header("If-Match", offered.header("ETag"))
        .body(request.toString())
        .put("/v1/agreements/drafts/{id}", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement-not-a-draft"));
    api.accept(offered).statusCode(200).body("from", equalTo("2026-11-01"));
  }

  @Test
  @DisplayName("a draft is not offered when what it replaces has come to end before it begins")
  void a_gap() {
    Api api = HyperCare.sold();
    UUID customer = api.customer();
    Response old =
        HyperCare.offer(
            api, customer, "'to':'2030-04-01','items':[{'plan':'hyper-care','quantity':1}]");
    Response accepted = api.accept(old).statusCode(200).extract().response();
    Response draft =
        api.post(
                "/v1/agreements/drafts",
                Api.json(
                    """
                    {'customer':'%s','from':'2030-04-01','replaces':'%s',
                     'items':[{'plan':'basis','quantity':1}]}
                    """
                        .formatted(customer, old.<String>path("id"))))
            .statusCode(201)
            .extract()
            .response();
    api.call()
        .header("If-Match", accepted.header("ETag"))
        .body(Api.json("{'by':'Marit Haugen','to':'2030-02-01'}").toString())
        .post("/v1/agreements/{id}/terminations", old.<String>path("id"))
        .then()
        .statusCode(200);

    api.call()
        .header("If-Match", draft.header("ETag"))
        .post("/v1/agreements/{id}/offering", draft.<String>path("id"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/replaces"));
  }
}
