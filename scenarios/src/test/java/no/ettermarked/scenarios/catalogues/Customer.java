package no.ettermarked.scenarios.catalogues;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import no.ettermarked.local.Service;

/** A customer of a provider, whose terms are asked for. */
public record Customer(Offering offering, String id) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String path() {
    return "/v1/customers/" + id;
  }

  /** Tries to offer an agreement, whose customer is this one. */
  Response isOffered(String agreement) {
    try {
      ObjectNode wanted = (ObjectNode) JSON.readTree(agreement);
      return offering
          .provider()
          .post(Service.AGREEMENTS, "/v1/agreements", wanted.put("customer", id).toString());
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** Accepts what it is offered, once it is handed over where that is required. */
  public Agreement agrees(String agreement) {
    Response offered = isOffered(agreement);
    offered.then().statusCode(201);
    offering.handsOver(offered);
    return accepts(offered);
  }

  Agreement accepts(Response offered) {
    Agreement agreement = new Agreement(this, offered.path("id"));
    triesToAccept(offered).statusCode(200);
    return agreement;
  }

  ValidatableResponse triesToAccept(Response offered) {
    return offering.change(
        "/v1/agreements/" + offered.path("id"),
        "/acceptance",
        "{\"acceptedBy\": \"Kunden\", \"termsHash\": \"%s\"}"
            .formatted(offered.<String>path("termsHash")));
  }

  /** What terms in force mean for an enquiry. */
  ValidatableResponse asks(Enquiry enquiry) {
    Map<String, Object> body = new HashMap<>();
    body.put("customer", id);
    body.put("kind", enquiry.kind());
    body.put("channel", enquiry.channel());
    body.put("priority", enquiry.priority());
    body.put("reporterRoles", enquiry.roles());
    if (!enquiry.at().isEmpty()) {
      body.put("at", offering.instant(enquiry.at()));
    }
    return offering
        .provider()
        .post(Service.AGREEMENTS, "/v1/coverage-checks", body)
        .then()
        .statusCode(200);
  }

  /** The merged terms at a local time. */
  ValidatableResponse terms(String localTime) {
    return offering.get(path() + "/terms?at=" + offering.instant(localTime)).statusCode(200);
  }

  /**
   * Reports something to cases-service, and is told of the case: at the latest when the terms in
   * force have come there.
   *
   * @param enquiry what is sent, without the customer
   */
  Response reports(Map<String, ?> enquiry) {
    Map<String, Object> body = new HashMap<>(enquiry);
    body.put("customer", id);
    return await()
        .until(
            () -> offering.provider().post(Service.CASES, "/v1/cases", body),
            answer -> answer.statusCode() == 201);
  }
}
