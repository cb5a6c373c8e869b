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

  /** Ids of teams, by their names. */
  private final Map<String, String> teams = new HashMap<>();

  Offering(Api api, Catalogue catalogue) {
    this.api = api;
    this.catalogue = catalogue;
  }

  /** The provider, its calendars, price lists and plans, and what comes with them. */
  void publish() {
    api.put(Service.AGREEMENTS, "/v1/provider", catalogue.one("provider"));
    publish("calendars", "/v1/calendars");
    publish("priceLists", "/v1/price-lists");
    publish("plans", "/v1/plans");
    publishWhatComesWithPlans();
  }

  /** Add-ons, roles of contacts, programmes that customers are taken through, and teams. */
  void publishWhatComesWithPlans() {
    publish("addOns", "/v1/plans");
    publish("contactRoles", "/v1/contact-roles");
    publish("programmeTemplates", "/v1/programme-templates");
    for (JsonNode team : catalogue.all("teams")) {
      teams.put(
          team.path("name").asText(), api.post(Service.AGREEMENTS, "/v1/teams", team).text("id"));
    }
  }

  private void publish(String section, String path) {
    catalogue.all(section).forEach(body -> api.post(Service.AGREEMENTS, path, body));
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
    if (agreement.has("servedBy")) {
      agreement.put("servedBy", teams.get(agreement.path("servedBy").asText()));
    }
    Answer offered = api.post(Service.AGREEMENTS, "/v1/agreements", agreement);
    return api.post(
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.text("id") + "/acceptance",
        Map.of("acceptedBy", by, "termsHash", offered.text("termsHash")),
        Map.of("If-Match", offered.etag()));
  }
}
