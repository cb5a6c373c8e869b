package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.ettermarked.local.Service;

/**
 * The OpenAPI document that a running service serves.
 *
 * @param url where the service is
 */
public record ServedContract(Service service, String url, JsonNode document) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Service, ServedContract> READ = new ConcurrentHashMap<>();

  /** The contract of the service that is at the address; it is read once. */
  public static ServedContract of(Service service, String url) {
    return READ.computeIfAbsent(service, _ -> new ServedContract(service, url, read(url)));
  }

  private static JsonNode read(String url) {
    try {
      return JSON.readTree(URI.create(url + "/q/openapi?format=json").toURL());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every operation, in the order of the document. */
  public List<Operation> operations() {
    return document.path("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(
                        method ->
                            new Operation(this, method.getKey(), path.getKey(), method.getValue())))
        .toList();
  }

  /** The operation that answers a request, by its method and its path without the query. */
  public Optional<Operation> answering(String method, String path) {
    return operations().stream()
        .filter(operation -> operation.method().equalsIgnoreCase(method))
        .filter(operation -> operation.isAt(path))
        .min(java.util.Comparator.comparing(Operation::path, ServedContract::fewerVariablesFirst));
  }

  /** In what an answer to a request is not as the contract says, in words; nothing when it is. */
  public List<String> faults(String method, String path, Reply reply) {
    return answering(method, path)
        .map(operation -> Promise.faults(operation, reply))
        .orElse(List.of("the contract has no such operation"));
  }

  private static int fewerVariablesFirst(String one, String other) {
    return Long.compare(
        one.chars().filter(c -> c == '{').count(), other.chars().filter(c -> c == '{').count());
  }

  /** A schema with what it refers to put in its place; what stands beside the reference is kept. */
  public JsonNode resolved(JsonNode schema) {
    if (isOneThingOrNull(schema)) {
      ObjectNode thing = resolved(schema.at("/anyOf/0")).deepCopy();
      thing.putArray("type").add("object").add("null");
      return thing;
    }
    if (!schema.has("$ref")) {
      return schema;
    }
    JsonNode referred = document.at(schema.get("$ref").asText().substring(1));
    if (referred.isMissingNode()) {
      throw new IllegalStateException("nothing is at " + schema.get("$ref").asText());
    }
    ObjectNode merged = resolved(referred).deepCopy();
    merged.setAll((ObjectNode) schema);
    merged.remove("$ref");
    return merged;
  }

  private static boolean isOneThingOrNull(JsonNode schema) {
    return schema.at("/anyOf/0").has("$ref")
        && schema.at("/anyOf/1/type").asText().equals("null")
        && schema.path("anyOf").size() == 2;
  }
}
