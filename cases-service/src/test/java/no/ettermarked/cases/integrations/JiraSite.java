package no.ettermarked.cases.integrations;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.ettermarked.cases.Desk;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.kit.webhooks.HmacSignature;

/** A Jira site as a sender: connected, it delivers what it signs. */
final class JiraSite {
  static final String SECRET = "et-langt-og-tilfeldig-ord";
  static final Path OURS = Path.of("src/test/resources/jira/cloud-issue-created.json");

  static String connect(Desk desk) {
    return desk.asked()
        .body(desk.example("connectIntegration").toString())
        .post("/v1/integrations")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response deliver(String integration, String delivery, byte[] body) {
    return given()
        .contentType(ContentType.JSON)
        .header("X-Hub-Signature", HmacSignature.of(SECRET, body))
        .header("X-Atlassian-Webhook-Identifier", delivery)
        .body(body)
        .post("/v1/inbound/jira/{integration}", integration);
  }

  static byte[] bytes(ObjectNode json) {
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  static ObjectNode ours() {
    return EventsUnderTest.json(OURS).deepCopy();
  }

  static ObjectNode fields(ObjectNode webhook) {
    return (ObjectNode) webhook.at("/issue/fields");
  }

  private JiraSite() {}
}
