package no.ettermarked.scenarios.suite;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.openapi.KeepsItsWord;
import no.ettermarked.scenarios.openapi.ServedContract;

/** Jira Cloud as a sender of webhooks: it knows the integration's address and secret. */
public record Jira(String webhookPath, String secret) {

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
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of().formatHex(mac.doFinal(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException noHmac) {
      throw new IllegalStateException(noHmac);
    }
  }
}
