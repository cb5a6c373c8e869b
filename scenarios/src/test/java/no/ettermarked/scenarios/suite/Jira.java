package no.ettermarked.scenarios.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.ettermarked.local.Service;
import no.ettermarked.local.story.JiraProject;
import no.ettermarked.scenarios.openapi.KeepsItsWord;
import no.ettermarked.scenarios.openapi.ServedContract;

/** Jira Cloud as a sender of webhooks: it knows the integration's address and secret. */
public record Jira(String webhookPath, JiraProject project) {

  /** A project whose issues become cases of a customer. */
  public static Jira connected(Provider provider, String project, String customer) {
    JiraProject reporting = new JiraProject(project, "sixteen characters");
    Response connected =
        provider.post(Service.CASES, "/v1/integrations", reporting.connectedTo(customer));
    connected.then().statusCode(201);
    return new Jira(connected.path("webhookPath"), reporting);
  }

  /** Delivers a payload, signed as Jira signs. */
  public Response deliver(String payload) {
    return deliver(payload, UUID.randomUUID().toString(), signature(payload));
  }

  /** Delivers a payload under a delivery identifier, with a signature that may be wrong. */
  public Response deliver(String payload, String identifier, String signature) {
    String url = StartedSuite.url(Service.CASES);
    return given()
        .filter(new KeepsItsWord(ServedContract.of(Service.CASES, url)))
        .baseUri(url)
        .contentType(ContentType.JSON)
        .header("X-Hub-Signature", signature)
        .header("X-Atlassian-Webhook-Identifier", identifier)
        .body(payload.getBytes(StandardCharsets.UTF_8))
        .post(webhookPath);
  }

  public String signature(String payload) {
    return project.signature(payload);
  }
}
