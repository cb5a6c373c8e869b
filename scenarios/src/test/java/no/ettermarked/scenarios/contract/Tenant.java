package no.ettermarked.scenarios.contract;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.Catalogue;
import no.ettermarked.local.story.Section;
import no.ettermarked.scenarios.suite.Jira;
import no.ettermarked.scenarios.suite.Provider;

/**
 * A provider with two customers, each with something of every kind, made through the public API.
 * What it has nothing of yet is made from the contract's own examples: see {@link Belongings}.
 *
 * @param customers the ids of the two
 */
record Tenant(Provider provider, List<String> customers) {
  private static final Instant DAY = Instant.parse("2035-10-02T12:30:00Z");
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Map<String, Tenant> SETTLED = new ConcurrentHashMap<>();

  /** The tenant of that key, settled once. */
  static Tenant of(String key) {
    return SETTLED.computeIfAbsent(key, Tenant::settled);
  }

  private static Tenant settled(String key) {
    Provider provider = new Provider(key);
    Catalogue catalogue = Catalogue.of("oseberg");
    provider.put(Service.AGREEMENTS, "/v1/provider", catalogue.provider().toString());
    provider.itIs(DAY);
    publish(provider, catalogue, Section.CALENDARS);
    publish(provider, catalogue, Section.PLANS);
    Tenant tenant =
        new Tenant(
            provider,
            List.of(
                customer(provider, catalogue, "first"), customer(provider, catalogue, "second")));
    tenant.customers.forEach(tenant::isServed);
    tenant.hasRefusedWebhook();
    tenant.isLookedAfter();
    provider.post(Service.AGREEMENTS, "/v1/terms-republications", "").then().statusCode(202);
    Poison.forProvider(key);
    await().atMost(SOON).untilAsserted(() -> Belongings.of(tenant).haveArrived());
    return tenant;
  }

  /** Publishes, and the first of them under a key that no other provider has, too. */
  private static void publish(Provider provider, Catalogue catalogue, Section section) {
    List<JsonNode> bodies = catalogue.all(section);
    bodies.forEach(body -> made(provider, Service.AGREEMENTS, section.path(), body));
    ObjectNode own = bodies.getFirst().deepCopy();
    made(provider, Service.AGREEMENTS, section.path(), own.put("key", ownKey(provider)));
  }

  private static String customer(Provider provider, Catalogue catalogue, String name) {
    ObjectNode wanted = catalogue.customer().deepCopy();
    String customer =
        made(provider, Service.AGREEMENTS, "/v1/customers", wanted.put("name", name)).path("id");
    ObjectNode agreement = catalogue.offer();
    agreement.put("customer", customer).put("from", "2035-10-01");
    made(provider, Service.AGREEMENTS, "/v1/agreements/drafts", agreement);
    Response offered = made(provider, Service.AGREEMENTS, "/v1/agreements", agreement);
    change(
        provider,
        Service.AGREEMENTS,
        "/v1/agreements/" + offered.path("id"),
        "/acceptance",
        Map.of("acceptedBy", "Astrid Hagen", "termsHash", offered.path("termsHash")));
    return customer;
  }

  private void isServed(String customer) {
    Map<String, Object> fault =
        Map.of(
            "customer", customer,
            "kind", "fault",
            "priority", "critical",
            "channel", "portal",
            "title", "Faktura kan ikke bokføres");
    String ofCase =
        await()
            .atMost(SOON)
            .until(
                () -> provider.post(Service.CASES, "/v1/cases", fault),
                answer -> answer.statusCode() == 201)
            .path("id");
    Map<String, Object> work =
        Map.of("startedAt", DAY.toString(), "minutes", 50, "performedBy", "Jonas Berge");
    made(provider, Service.CASES, "/v1/cases/" + ofCase + "/work-logs", work);
  }

  /**
   * Roles of contacts, a price list, a team that serves both, and what is done with each of them in
   * turn.
   */
  private void isLookedAfter() {
    madeAsInExampleAndOwn("declareContactRole", "/v1/contact-roles");
    madeAsInExampleAndOwn("publishPriceList", "/v1/price-lists");
    madeAsInExampleAndOwn("publishProgrammeTemplate", "/v1/programme-templates");
    String team = "/v1/teams/" + madeAsInExample("formTeam", "/v1/teams").path("id");
    change(provider, Service.AGREEMENTS, team, "/absences", Contracts.exampleOf("registerAbsence"));
    for (String customer : customers) {
      madeAsInExample("addContact", "/v1/customers/" + customer + "/contacts");
      madeAsInExample("beginProgramme", "/v1/programmes", customer);
      madeAsInExample("layDownDuty", "/v1/duties", customer);
      madeAsInExample("assignCustomer", team + "/customers", customer);
      madeAsInExample("promiseCapacity", team + "/promises", customer);
    }
  }

  private Response madeAsInExample(String operation, String path) {
    return made(provider, Service.AGREEMENTS, path, Contracts.exampleOf(operation));
  }

  private void madeAsInExample(String operation, String path, String customer) {
    made(provider, Service.AGREEMENTS, path, example(operation).put("customer", customer));
  }

  /** And once more under a key that no other provider has. */
  private void madeAsInExampleAndOwn(String operation, String path) {
    madeAsInExample(operation, path);
    made(provider, Service.AGREEMENTS, path, example(operation).put("key", ownKey(provider)));
  }

  private static String ownKey(Provider provider) {
    return "only-" + provider.key();
  }

  private static ObjectNode example(String operation) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(Contracts.exampleOf(operation));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  /** The example is of a project that the integration does not know. */
  private void hasRefusedWebhook() {
    Jira.connected(provider, "FF", customers.getFirst())
        .deliver(Contracts.exampleOf("receiveJiraWebhook"));
  }

  private static Response made(Provider provider, Service service, String path, Object body) {
    Response made = provider.post(service, path, body instanceof JsonNode ? body.toString() : body);
    if (made.statusCode() != 201) {
      throw new IllegalStateException(path + " refuses what it is sent: " + made.asString());
    }
    return made;
  }

  private static void change(
      Provider provider, Service service, String thing, String path, Object body) {
    String etag = provider.get(service, thing).header("ETag");
    provider.post(service, thing + path, body, Map.of("If-Match", etag)).then().statusCode(200);
  }
}
