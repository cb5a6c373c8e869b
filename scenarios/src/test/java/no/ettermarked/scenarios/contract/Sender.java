package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import no.ettermarked.scenarios.openapi.Operation;
import no.ettermarked.scenarios.openapi.Request;

/**
 * Somebody who may do an operation, on things that are its own.
 *
 * @param path with real values
 * @param body as the contract's example, with real things in it
 */
record Sender(Operation operation, String token, String path, JsonNode body) {
  private static final String KEY = "wrong-input";

  /** Moves its clock anywhere; nobody else may be in its time. */
  private static final String MOVER = "wrong-clocks";

  static Sender of(Operation operation) {
    Tenant tenant = Tenant.of(KEY);
    String customer = tenant.customers().getFirst();
    Belongings belongings = Belongings.of(tenant);
    String path = belongings.addresses(operation.of(), operation.path()).getFirst().path();
    JsonNode body =
        operation
            .example()
            .map(example -> OwnBody.of(example, belongings, customer))
            .orElseGet(JsonNodeFactory.instance::objectNode);
    String key = operation.path().equals("/v1/test-clock") ? MOVER : KEY;
    return new Sender(operation, Hands.ofProvider(key), path, body);
  }

  /** What no service could handle of what was accepted, and of what {@link Poison} told. */
  static List<String> deadLetters() {
    Belongings now = Belongings.of(Tenant.of(KEY));
    return Contracts.all()
        .flatMap(contract -> now.items(contract, "/v1/dead-letters").stream())
        .map(JsonNode::toString)
        .toList();
  }

  Request request(String text) {
    return Sent.to(operation, path, text).as(token);
  }
}
