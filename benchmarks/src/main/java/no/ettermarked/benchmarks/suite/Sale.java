package no.ettermarked.benchmarks.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Catalogue;
import no.ettermarked.local.story.Section;

/**
 * What a customer has bought of the offering that comes with the suite, by the customer's and the
 * agreement's ids.
 */
public record Sale(String customer, String agreement) {

  /** Publishes the offering for a provider that has none, and has its first customer accept it. */
  public static Sale by(Client client) throws IOException, InterruptedException {
    Catalogue catalogue = Catalogue.of(Catalogue.providerOfTheStory());
    client.put(Service.AGREEMENTS, "/v1/provider", catalogue.provider());
    for (Section section : List.of(Section.CALENDARS, Section.PLANS)) {
      for (JsonNode body : catalogue.all(section)) {
        client.post(Service.AGREEMENTS, section.path(), body);
      }
    }
    String customer =
        client.post(Service.AGREEMENTS, "/v1/customers", catalogue.customer()).text("id");
    ObjectNode wanted = catalogue.offer();
    wanted.put("customer", customer);
    wanted.put("from", LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).toString());
    Client.Answer offered = client.post(Service.AGREEMENTS, "/v1/agreements", wanted);
    client.post(
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.text("id") + "/acceptance",
        Map.of("acceptedBy", "Astrid Hagen", "termsHash", offered.text("termsHash")),
        Map.of("If-Match", offered.etag()));
    return new Sale(customer, offered.text("id"));
  }
}
