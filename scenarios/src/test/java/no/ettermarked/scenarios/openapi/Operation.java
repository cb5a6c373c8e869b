package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ettermarked.local.Service;

/**
 * One operation, as the contract of its service tells it.
 *
 * @param of the contract it is in
 * @param path with its parameters in braces
 * @param contract the operation object of the OpenAPI document
 */
public record Operation(ServedContract of, String method, String path, JsonNode contract) {

  /**
   * A parameter of an operation.
   *
   * @param in such as path or query
   * @param schema resolved
   */
  public record Parameter(String name, String in, boolean required, JsonNode schema) {
    @Override
    public String toString() {
      return in + " parameter " + name;
    }
  }

  public Service service() {
    return of.service();
  }

  public String id() {
    return contract.path("operationId").asText();
  }

  /** Whether a bearer token is needed; inbound webhooks are known by their signature instead. */
  public boolean needsToken() {
    return contract.path("security").size() > 0;
  }

  /** The scopes that the token must have, as the contract names them. */
  public List<String> neededScopes() {
    return contract
        .path("security")
        .valueStream()
        .flatMap(alternative -> alternative.path("token").valueStream())
        .map(JsonNode::asText)
        .toList();
  }

  /** Whether the contract says that a customer's own people may not call it. */
  public boolean isClosedToCustomers() {
    return contract.path("x-callers").asText().equals("provider");
  }

  /** Whether it answers for one thing, which somebody may own. */
  public boolean isAboutOneThing() {
    return path.contains("{");
  }

  /** Whether it shows many things, of which none may be somebody else's. */
  public boolean isList() {
    return method.equals("get")
        && of.resolved(contract.at("/responses/200/content/application~1json/schema"))
            .path("properties")
            .has("items");
  }

  public List<Parameter> parameters() {
    return contract
        .path("parameters")
        .valueStream()
        .map(
            parameter ->
                new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean(),
                    schema(parameter)))
        .toList();
  }

  /** The schema, with the example that stands beside it. */
  private JsonNode schema(JsonNode parameter) {
    ObjectNode schema = of.resolved(parameter.path("schema")).deepCopy();
    if (parameter.has("example")) {
      schema.set("example", parameter.get("example"));
    }
    return schema;
  }

  public List<Parameter> parametersIn(String where) {
    return parameters().stream().filter(parameter -> parameter.in().equals(where)).toList();
  }

  public boolean takes(String parameter) {
    return parameters().stream().anyMatch(p -> p.name().equalsIgnoreCase(parameter));
  }

  /** Whether a body is sent. */
  public boolean takesBody() {
    return contract.has("requestBody");
  }

  /** The schema of the request's body, resolved. */
  public Optional<JsonNode> bodySchema() {
    JsonNode schema = contract.at("/requestBody/content/application~1json/schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(of.resolved(schema));
  }

  /** The example of the request's body. */
  public Optional<JsonNode> example() {
    JsonNode example = contract.at("/requestBody/content/application~1json/example");
    return example.isMissingNode() ? Optional.empty() : Optional.of(example);
  }

  /** What it may answer with, by status. */
  public JsonNode answers() {
    return contract.path("responses");
  }

  boolean isAt(String address) {
    return Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), address);
  }

  @Override
  public String toString() {
    return service().key() + " " + id();
  }
}
