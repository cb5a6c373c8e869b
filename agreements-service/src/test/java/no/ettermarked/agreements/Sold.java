package no.ettermarked.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A provider whose offering is published and whose customer has accepted an agreement. */
record Sold(Api api, String customer, String agreement) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  ValidatableResponse check(String kind, String channel, String priority, String role, String at) {
    ObjectNode body =
        Api.json(
            "{'customer':'%s','kind':'%s','channel':'%s','priority':'%s','at':'%s'}"
                .formatted(customer, kind, channel, priority, at));
    if (!role.isEmpty()) {
      body.putArray("reporterRoles").add(role);
    }
    return api.post("/v1/coverage-checks", body).statusCode(200);
  }

  ValidatableResponse terms(String at) {
    return api.get("/v1/customers/{id}/terms?at={at}", customer, at).statusCode(200);
  }

  ValidatableResponse end(String given) {
    return api.post(
            "/v1/agreements/" + agreement + "/terminations",
            Api.json("{'by':'Kunden','dryRun':true,'givenOn':'" + given + "'}"))
        .statusCode(200);
  }

  static JsonNode catalogue(String provider) {
    Path file = Path.of("../deploy/local/src/main/resources/providers", provider + ".yaml");
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Api published(JsonNode catalogue) {
    Api api = Api.fresh();
    api.put("/v1/provider", catalogue.get("provider")).statusCode(200);
    catalogue.path("calendars").forEach(c -> api.post("/v1/calendars", c).statusCode(201));
    catalogue.path("contactRoles").forEach(r -> api.post("/v1/contact-roles", r).statusCode(201));
    catalogue.path("priceLists").forEach(l -> api.post("/v1/price-lists", l).statusCode(201));
    for (String section : List.of("plans", "addOns")) {
      for (JsonNode plan : catalogue.path(section)) {
        ValidatableResponse answer = api.post("/v1/plans", plan);
        assertThat(answer.extract().statusCode())
            .as(plan.get("key") + " " + answer.extract().asString())
            .isEqualTo(201);
      }
    }
    return api;
  }

  static Sold of(String provider) {
    JsonNode catalogue = catalogue(provider);
    Api api = published(catalogue);
    String customer =
        api.post("/v1/customers", catalogue.at("/customers/0"))
            .statusCode(201)
            .extract()
            .path("id");
    ObjectNode agreement = catalogue.at("/agreements/0").deepCopy();
    agreement.remove("acceptedBy");
    if (!agreement.has("from")) {
      agreement.put("from", "2026-10-01");
    }
    if (agreement.has("servedBy")) {
      agreement.put(
          "servedBy",
          api.post("/v1/teams", catalogue.at("/teams/0"))
              .statusCode(201)
              .extract()
              .<String>path("id"));
    }
    Response offered =
        api.post("/v1/agreements", agreement.put("customer", customer))
            .statusCode(201)
            .extract()
            .response();
    api.accept(offered).statusCode(200);
    return new Sold(api, customer, offered.path("id"));
  }
}
