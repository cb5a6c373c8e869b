package no.ettermarked.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Adds to every operation what follows from its shape, so that no operation can forget it: the
 * errors it can give, the scopes it needs, who may not call it, the Idempotency-Key of a POST, that
 * what is in a patch may be a part, and its examples.
 *
 * <p>Examples are files: {@code openapi/<operationId>.request.json} and {@code
 * openapi/<operationId>.response.json}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractDefaults implements OASFilter {
  private static final String PROBLEM = "Problem";
  private static final List<Schema.SchemaType> NULL = List.of(Schema.SchemaType.NULL);

  private final NeededKeys neededKeys;
  private final NeededScopes neededScopes;
  private final ClosedToCustomers closedToCustomers;
  private final Creations creations;

  /** The classes of the service, as they are at build time. */
  public ContractDefaults(IndexView classes) {
    this.neededKeys = NeededKeys.in(classes);
    this.neededScopes = NeededScopes.in(classes);
    this.closedToCustomers = ClosedToCustomers.in(classes);
    this.creations = Creations.in(classes);
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents() == null) {
      contract.setComponents(OASFactory.createComponents());
    }
    contract.getComponents().addSchema(PROBLEM, ProblemSchema.problem());
    contract.getComponents().addSchema("Fault", ProblemSchema.fault());
    ReasonSchemas.describe(contract.getComponents());
    if (contract.getPaths() != null) {
      contract
          .getPaths()
          .getPathItems()
          .forEach((path, item) -> complete(path, item, contract.getComponents()));
    }
  }

  /**
   * What may be another schema or null says so in its choices; a type beside them may refuse null.
   */
  @Override
  public Schema filterSchema(Schema schema) {
    List<Schema> choices = schema.getAnyOf();
    if (choices != null && choices.stream().anyMatch(choice -> NULL.equals(choice.getType()))) {
      schema.setType(null);
    }
    return schema;
  }

  private void complete(String path, PathItem item, Components components) {
    item.getOperations()
        .forEach((method, operation) -> complete(path, method, operation, components));
  }

  private void complete(
      String path, HttpMethod method, Operation operation, Components components) {
    if (method == HttpMethod.POST && !path.contains("/inbound/")) {
      operation.addParameter(
          idempotencyKey()
              .required(neededKeys.isNeededBy(operation.getOperationId()) ? true : null));
    }
    creations.tellOf(operation);
    neededScopes.tellOf(operation);
    describeIfMatch(operation);
    for (ErrorAnswer error : ErrorAnswer.values()) {
      if (error.canBeGivenBy(path, method, operation, components)) {
        answerWith(error, operation);
      }
    }
    MergePatches.tellOf(operation, components);
    closedToCustomers.tellOf(operation);
    examples(operation);
  }

  /** Says of an error what the operation has not said of it itself. */
  private static void answerWith(ErrorAnswer error, Operation operation) {
    APIResponse said = operation.getResponses().getAPIResponse(error.status());
    if (said == null) {
      operation
          .getResponses()
          .addAPIResponse(
              error.status(),
              OASFactory.createAPIResponse()
                  .description(error.description())
                  .content(problemContent()));
    } else if (said.getContent() == null) {
      said.description(error.description()).content(problemContent());
    }
  }

  private static void examples(Operation operation) {
    String id = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      Examples.of(id + ".request")
          .ifPresent(
              example ->
                  Optional.ofNullable(operation.getRequestBody().getContent())
                      .ifPresent(
                          content ->
                              content
                                  .getMediaTypes()
                                  .values()
                                  .forEach(m -> m.setExample(example))));
    }
    Examples.of(id + ".response")
        .ifPresent(
            example ->
                operation.getResponses().getAPIResponses().entrySet().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .map(Map.Entry::getValue)
                    .filter(response -> response.getContent() != null)
                    .forEach(
                        response ->
                            response
                                .getContent()
                                .getMediaTypes()
                                .values()
                                .forEach(m -> m.setExample(example))));
  }

  private static void describeIfMatch(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(p -> "If-Match".equals(p.getName()) && p.getDescription() == null)
          .forEach(p -> p.setDescription("The ETag of what is changed, as it was read."));
    }
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .description(
            "A value that is new for every new request. A repetition with the same key and body"
                + " gives the first answer again; with another body 422.")
        .schema(
            OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .minLength(1)
                .maxLength(255))
        .example("5f1c1a3e-6f6c-4a39-9f7e-0d2f6f1f6a10");
  }

  private static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }
}
