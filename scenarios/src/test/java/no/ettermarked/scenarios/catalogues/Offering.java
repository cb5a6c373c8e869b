package no.ettermarked.scenarios.catalogues;

import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Catalogue;
import no.ettermarked.local.story.Section;
import no.ettermarked.scenarios.suite.Provider;

/** A provider of a test class's own, that publishes its catalogue as it stands. */
public record Offering(Provider provider, Catalogue catalogue) {
  /** Monday 1 October 2035, in the morning: what is agreed from that day is in force. */
  static final Instant MORNING = Instant.parse("2035-10-01T05:00:00Z");

  /**
   * @param catalogue whose offering it is
   * @param theme what tells this provider from those of other classes
   */
  public static Offering published(String catalogue, String theme) {
    Offering offering =
        new Offering(new Provider(catalogue + "-" + theme), Catalogue.of(catalogue));
    offering
        .provider
        .put(Service.AGREEMENTS, "/v1/provider", offering.catalogue.provider().toString())
        .then()
        .statusCode(200);
    offering.provider.itIs(MORNING);
    for (Section section : Section.values()) {
      for (JsonNode body : offering.catalogue.all(section)) {
        offering.created(section.path(), body.toString());
      }
    }
    return offering;
  }

  /** The instant of a local time at the provider, as answers tell it. */
  String instant(String localTime) {
    return LocalDateTime.parse(localTime).atZone(catalogue.zone()).toInstant().toString();
  }

  ValidatableResponse get(String path) {
    return provider.get(Service.AGREEMENTS, path).then().statusCode(lessThan(500));
  }

  ValidatableResponse post(String path, String json) {
    return provider.post(Service.AGREEMENTS, path, json).then().statusCode(lessThan(500));
  }

  Response created(String path, String json) {
    return provider
        .post(Service.AGREEMENTS, path, json)
        .then()
        .statusCode(201)
        .extract()
        .response();
  }

  /**
   * Does something to a thing as it is now.
   *
   * @param thing its path
   * @param deed what is posted under it, such as {@code /terminations}
   */
  ValidatableResponse change(String thing, String deed, String json) {
    String etag = provider.get(Service.AGREEMENTS, thing).then().extract().header("ETag");
    return provider
        .post(
            Service.AGREEMENTS,
            thing + deed,
            json,
            Map.of("If-Match", etag, "Idempotency-Key", UUID.randomUUID().toString()))
        .then();
  }

  /**
   * Does all that is on the checklist of an agreement that is offered, where agreements require
   * one: those that replace none.
   */
  void handsOver(Response offered) {
    catalogue.all(Section.PROGRAMME_TEMPLATES).stream()
        .filter(template -> template.path("requiredByAgreements").asBoolean())
        .filter(_ -> offered.path("replaces") == null)
        .forEach(template -> handsOver(offered, template.path("key").asText()));
  }

  private void handsOver(Response offered, String template) {
    Response handover =
        created(
            "/v1/agreements/" + offered.path("id") + "/handover",
            "{\"template\": \"%s\"}".formatted(template));
    for (String step : handover.<List<String>>path("checklist.steps.key")) {
      change(
              "/v1/programmes/" + handover.path("checklist.id"),
              "/steps/" + step + "/completion",
              "{\"by\": \"Kari Lunde\"}")
          .statusCode(200);
    }
  }

  /** A new customer without people. */
  Customer customer(String name) {
    return customer(name, "");
  }

  /**
   * A new customer.
   *
   * @param contacts JSON objects, separated by commas
   */
  Customer customer(String name, String contacts) {
    return new Customer(
        this,
        created("/v1/customers", "{\"name\": \"%s\", \"contacts\": [%s]}".formatted(name, contacts))
            .path("id"));
  }

  /** The catalogue's own customer. */
  public Customer itsCustomer() {
    return new Customer(this, created("/v1/customers", catalogue.customer().toString()).path("id"));
  }

  /** What the catalogue's own customer is offered, from a day on. */
  public String itsAgreement(String from) {
    ObjectNode agreement = catalogue.offer();
    if (agreement.has("servedBy")) {
      String team = team(agreement.path("servedBy").asText());
      agreement.put("servedBy", team.substring(team.lastIndexOf('/') + 1));
    }
    return agreement.put("from", from).toString();
  }

  /** The path of a team of the catalogue. */
  String team(String name) {
    return "/v1/teams/"
        + get("/v1/teams")
            .extract()
            .<String>path("items.find { it.name == '%s' }.id".formatted(name));
  }
}
