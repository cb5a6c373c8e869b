package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** What a provider offers, published through the public API, and the customers it comes with. */
final class Offering {
  private final Api api;
  private final Catalogue catalogue;

  Offering(Api api, Catalogue catalogue) {
    this.api = api;
    this.catalogue = catalogue;
  }

  /** The provider, its calendars and its plans. */
  void publish() {
    api.put(Service.AGREEMENTS, "/v1/provider", catalogue.one("provider"));
    catalogue.all("calendars").forEach(c -> api.post(Service.AGREEMENTS, "/v1/calendars", c));
    catalogue.all("plans").forEach(plan -> api.post(Service.AGREEMENTS, "/v1/plans", plan));
    publishAddOns();
  }

  /** What can be bought in addition to its plans. */
  void publishAddOns() {
    catalogue.all("addOns").forEach(plan -> api.post(Service.AGREEMENTS, "/v1/plans", plan));
  }

  /**
   * Offers and accepts the agreements of the catalogue.
   *
   * @return who has accepted what, in words
   */
  String customersAccept() {
    Map<String, String> customers = new HashMap<>();
    for (JsonNode customer : catalogue.all("customers")) {
      customers.put(
          customer.path("name").asText(),
          api.post(Service.AGREEMENTS, "/v1/customers", customer).text("id"));
    }
    return catalogue.all("agreements").stream()
        .map(
            agreement ->
                agreement.path("customer").asText()
                    + " has "
                    + accepted(agreement.deepCopy(), customers).text("number"))
        .collect(Collectors.joining(", "));
  }

  private Answer accepted(ObjectNode agreement, Map<String, String> customers) {
    String by = agreement.remove("acceptedBy").asText();
    agreement.put("customer", customers.get(agreement.path("customer").asText()));
    Answer offered = api.post(Service.AGREEMENTS, "/v1/agreements", agreement);
    return api.post(
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.text("id") + "/acceptance",
        Map.of("acceptedBy", by, "termsHash", offered.text("termsHash")),
        Map.of("If-Match", offered.etag()));
  }
}
