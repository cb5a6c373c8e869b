package no.ettermarked.scenarios.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.suite.StartedSuite;

/**
 * One operation, as the contract of its service tells it.
 *
 * @param path with its parameters in braces
 * @param contract the operation object of the OpenAPI document
 */
public record Operation(Service service, String method, String path, JsonNode contract) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** All operations of a running service. */
  static List<Operation> of(Service service) {
    JsonNode document = document(service);
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(
                        method ->
                            operations.add(
                                new Operation(
                                    service, method.getKey(), path.getKey(), method.getValue()))));
    return operations;
  }

  static JsonNode document(Service service) {
    try {
      return JSON.readTree(
          RestAssured.get(StartedSuite.url(service) + "/q/openapi?format=json").asString());
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  String id() {
    return contract.path("operationId").asText();
  }

  /** Whether a bearer token is needed; inbound webhooks are known by their signature instead. */
  boolean needsToken() {
    return !path.contains("/inbound/");
  }

  /** Whether it answers for one thing, which somebody may own. */
  boolean isAboutOneThing() {
    return path.contains("{");
  }

  /** The example of the request's body. */
  Optional<JsonNode> example() {
    JsonNode example = contract.at("/requestBody/content/application~1json/example");
    return example.isMissingNode() ? Optional.empty() : Optional.of(example);
  }

  /** Whether the contract says that it may answer so. */
  boolean mayAnswer(int status) {
    return contract.path("responses").has(Integer.toString(status));
  }

  boolean takes(String header) {
    return contract.path("parameters").findValuesAsText("name").contains(header);
  }

  @Override
  public String toString() {
    return service.key() + " " + id();
  }
}
