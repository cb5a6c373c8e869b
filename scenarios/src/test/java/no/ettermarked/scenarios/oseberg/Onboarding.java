package no.ettermarked.scenarios.oseberg;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Catalogue;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;

/** What comes before a day: the offering, a customer that accepts it, its Jira. */
record Onboarding(Provider provider, Catalogue catalogue) {
  private static final String SECRET = "sixteen characters";

  /** A customer with an agreement in force. */
  record Customer(String id, String agreement) {}

  Onboarding(Provider provider) {
    this(provider, Catalogue.of("oseberg"));
  }

  void publishOffering(Instant at) {
    provider
        .put(Service.AGREEMENTS, "/v1/provider", catalogue.one("provider").toString())
        .then()
        .statusCode(200);
    provider.itIs(at);
    for (JsonNode calendar : catalogue.all("calendars")) {
      provider
          .post(Service.AGREEMENTS, "/v1/calendars", calendar.toString())
          .then()
          .statusCode(201);
    }
    for (JsonNode plan : catalogue.all("plans")) {
      provider
          .post(Service.AGREEMENTS, "/v1/plans", plan.toString())
          .then()
          .statusCode(201)
          .body("version", equalTo(1));
    }
  }

  Customer customerAccepts(String from) {
    String customer =
        provider
            .post(
                Service.AGREEMENTS,
                "/v1/customers",
                catalogue.all("customers").getFirst().toString())
            .then()
            .statusCode(201)
            .body("number", equalTo("OSE-K1"))
            .extract()
            .path("id");
    ObjectNode wanted = catalogue.all("agreements").getFirst().deepCopy();
    wanted.put("customer", customer).put("from", from);
    Response offered = provider.post(Service.AGREEMENTS, "/v1/agreements", wanted.toString());
    offered.then().statusCode(201).body("status", equalTo("offered"));
    String agreement = offered.path("id");
    provider
        .post(
            Service.AGREEMENTS,
            "/v1/agreements/" + agreement + "/acceptance",
            Map.of("acceptedBy", "Astrid Hagen", "termsHash", offered.path("termsHash")),
            Map.of("If-Match", offered.header("ETag")))
        .then()
        .body("status", equalTo("accepted"));
    return new Customer(customer, agreement);
  }

  Jira connectJira(String customer) {
    Response connected =
        provider.post(
            Service.CASES,
            "/v1/integrations",
            Map.of(
                "kind", "jira",
                "name", "Jira",
                "secret", SECRET,
                "channel", "portal",
                "customers", Map.of("FF", customer, "KT", customer),
                "priorities", Map.of("Highest", "critical", "Medium", "medium"),
                "kinds", Map.of("Bug", "fault"),
                "defaultPriority", "medium",
                "defaultKind", "question"));
    connected.then().statusCode(201);
    return new Jira(connected.path("webhookPath"), SECRET);
  }

  /** The terms have come when a case that they do not admit is refused for that. */
  void awaitTermsInCases(String customer) {
    await()
        .untilAsserted(
            () ->
                provider
                    .post(Service.CASES, "/v1/cases", enquiry(customer, "low", "phone"))
                    .then()
                    .body("code", equalTo("not-covered")));
  }

  static Map<String, Object> enquiry(String customer, String priority, String channel) {
    return Map.of(
        "customer", customer,
        "kind", "question",
        "priority", priority,
        "channel", channel,
        "title", "Et spørsmål");
  }

  /** Our own issue, as Jira would send it. */
  static String issue(String createdAt) {
    String file = "/story/jira-issue-created.json";
    try (InputStream json = Onboarding.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(json, file).readAllBytes(), StandardCharsets.UTF_8)
          .replace("@created@", createdAt);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
