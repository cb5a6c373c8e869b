package no.ettermarked.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Api.Answer;

/** What a provider offers, published through the public API, and the customers it comes with. */
final class Offering {
  private final Api api;
  private final Catalogue catalogue;

  private final Refusals refusals = new Refusals();

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
    if (!refusals.isEmpty()) {
      publish();
    }
  }

  /**
   * Everything else, each section after those that it names: all of it, so that all faults are told
   * at once and not the first.
   */
  void publish() {
    EnumSet.complementOf(EnumSet.of(Section.CALENDARS)).forEach(this::publish);
    refusals.stopIfAny(catalogue.provider().path("name").asText());
  }

  private void publish(Section section) {
    for (JsonNode body : catalogue.all(section)) {
      Answer published = api.tryPost(Service.AGREEMENTS, section.path(), body);
      if (published.status() >= 400) {
        refusals.add(section.key(), body, published.body());
      } else if (section == Section.TEAMS) {
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

  /** The template by which agreements are handed over before they go live, if they are. */
  Optional<JsonNode> handover() {
    return catalogue.all(Section.PROGRAMME_TEMPLATES).stream()
        .filter(template -> template.path("requiredByAgreements").asBoolean())
        .findFirst();
  }

  /** Offers it, hands it over where that is required, and accepts it in somebody's name. */
  Answer accepted(ObjectNode offer, String by) {
    Answer offered = api.post(Service.AGREEMENTS, "/v1/agreements", offer);
    handover().ifPresent(template -> handOver(offered, template.path("key").asText()));
    return api.post(
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.text("id") + "/acceptance",
        Map.of("acceptedBy", by, "termsHash", offered.text("termsHash")),
        Map.of("If-Match", offered.etag()));
  }

  /** The first of the people of the offer does all that is on the checklist. */
  private void handOver(Answer offered, String template) {
    Answer handover =
        api.post(
            Service.AGREEMENTS,
            "/v1/agreements/" + offered.text("id") + "/handover",
            Map.of("template", template));
    JsonNode checklist = handover.body().path("checklist");
    JsonNode person = offered.body().at("/team/0");
    String by = person.path("firstName").asText() + " " + person.path("lastName").asText();
    String etag = handover.etag();
    for (JsonNode step : checklist.path("steps")) {
      etag =
          api.post(
                  Service.AGREEMENTS,
                  "/v1/programmes/%s/steps/%s/completion"
                      .formatted(checklist.path("id").asText(), step.path("key").asText()),
                  Map.of("by", by),
                  Map.of("If-Match", etag))
              .etag();
    }
  }
}
