package no.ettermarked.kit.openapi;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The errors an operation can give, told from its shape. */
enum ErrorAnswer {
  BAD_REQUEST("400", "A parameter or the body cannot be read, or has a value that is not allowed."),
  UNAUTHORIZED("401", "No valid bearer token, or for an inbound webhook no valid signature."),
  FORBIDDEN("403", "The token lacks the scope, or names no provider."),
  NOT_FOUND("404", "There is no such thing, or it belongs to somebody else."),
  NOT_ACCEPTABLE("406", "Accept does not allow what this operation answers with."),
  CONFLICT(
      "409",
      "The thing is not in a state in which this can be done, or it is being done right now."),
  PRECONDITION_FAILED("412", "If-Match names another version than the current one."),
  TOO_LARGE("413", "The body is larger than 2 MB."),
  UNSUPPORTED("415", "The body must be application/json."),
  UNPROCESSABLE("422", "Well formed, and a rule says no; or the Idempotency-Key is used already."),
  PRECONDITION_REQUIRED("428", "If-Match is required here."),
  INTERNAL("500", "A fault of ours. Nothing of the request was stored."),
  UNAVAILABLE("503", "Something this service needs is away. Retry-After says when to try again.");

  private final String status;
  private final String description;

  ErrorAnswer(String status, String description) {
    this.status = status;
    this.description = description;
  }

  String status() {
    return status;
  }

  String description() {
    return description;
  }

  boolean canBeGivenBy(String path, HttpMethod method, Operation operation, Components components) {
    boolean writes = method != HttpMethod.GET;
    return switch (this) {
      case BAD_REQUEST, UNAUTHORIZED, INTERNAL, UNAVAILABLE -> true;
      case NOT_ACCEPTABLE -> answersOtherThanJson(operation);
      case FORBIDDEN -> operation.getSecurity() != null && !operation.getSecurity().isEmpty();
      case NOT_FOUND -> path.contains("{") || new References(components).in(operation);
      case CONFLICT, UNPROCESSABLE -> writes;
      case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> takesIfMatch(operation);
      case TOO_LARGE, UNSUPPORTED -> operation.getRequestBody() != null;
    };
  }

  private static boolean answersOtherThanJson(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .filter(response -> response.getContent() != null)
        .flatMap(response -> response.getContent().getMediaTypes().keySet().stream())
        .anyMatch(type -> !type.endsWith("json"));
  }

  private static boolean takesIfMatch(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(p -> p.getIn() == Parameter.In.HEADER && "If-Match".equals(p.getName()));
  }
}
