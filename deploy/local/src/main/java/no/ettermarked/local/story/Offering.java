package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
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

  /** The provider and its calendars, by which its days are told. */
  void introduceProvider() {
    api.put(Service.AGREEMENTS, "/v1/provider", catalogue.provider());
    publish(Section.CALENDARS);
  }

  /** Everything else, each section after those that it names. */
  void publish() {
    EnumSet.complementOf(EnumSet.of(Section.CALENDARS)).forEach(this::publish);
  }

  private void publish(Section section) {
    for (JsonNode body : catalogue.all(section)) {
      Answer published = api.post(Service.AGREEMENTS, section.path(), body);
      if (section == Section.TEAMS) {
        teams.put(published.text("name"), published.text("id"));
      }
    }
  }

  /**
   * Offers and accepts the agreements of the catalogue.
   *
   * @return who has accepted what, in words
   */
  String customersAccept() {
    Map<String, String> customers = new HashMap<>();
    for (JsonNode customer : catalogue.customers()) {
      customers.put(
          customer.path("name").asText(),
          api.post(Service.AGREEMENTS, "/v1/customers", customer).text("id"));
    }
    return catalogue.agreements().stream()
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
    return accepted(agreement, by);
  }

  /** Offers it, and accepts it in somebody's name. */
  Answer accepted(ObjectNode offer, String by) {
    Answer offered = api.post(Service.AGREEMENTS, "/v1/agreements", offer);
    return api.post(
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.text("id") + "/acceptance",
        Map.of("acceptedBy", by, "termsHash", offered.text("termsHash")),
        Map.of("If-Match", offered.etag()));
  }
}
