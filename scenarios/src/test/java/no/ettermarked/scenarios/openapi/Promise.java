package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What an operation promises of its answers, and of the bodies it takes. A schema of OpenAPI 3.1 is
 * one of JSON Schema 2020-12; no field may be there that it does not tell of.
 */
public final class Promise {
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

  private Promise() {}

  /** In what an answer is not as the contract says, in words; nothing when it is. */
  public static List<String> faults(Operation operation, Reply reply) {
    JsonNode answer = operation.answers().path(Integer.toString(reply.status()));
    if (answer.isMissingNode()) {
      return List.of("the contract does not say that it may answer " + reply.status());
    }
    JsonNode content = answer.path("content");
    if (content.isEmpty()) {
      return reply.text().isEmpty() ? List.of() : List.of("the contract says nothing of a body");
    }
    JsonNode media = content.path(reply.mediaType());
    if (media.isMissingNode()) {
      return List.of("the contract does not say that it may answer with " + reply.contentType());
    }
    return media.has("schema") && reply.mediaType().endsWith("json")
        ? against(operation.of(), media.path("schema"), reply.json()).toList()
        : List.of();
  }

  /** In what a body is not what the operation takes; nothing when it is. */
  public static List<String> faultsOfBody(Operation operation, JsonNode body) {
    JsonNode schema = operation.contract().at("/requestBody/content/application~1json/schema");
    return schema.isMissingNode() ? List.of() : against(operation.of(), schema, body).toList();
  }

  /** In what a value is not as a schema of a contract says. */
  static Stream<String> against(ServedContract contract, JsonNode schema, JsonNode body) {
    return COMPILED
        .computeIfAbsent(contract.service() + schema.toString(), _ -> compiled(contract, schema))
        .validate(body)
        .stream()
        .map(ValidationMessage::toString);
  }

  private static JsonSchema compiled(ServedContract contract, JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", contract.document().path("components").deepCopy());
    ClosedSchema.close(whole);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole, WITH_FORMATS);
  }
}
