package no.ettermarked.kit.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.kit.identity.ProvidersOwn;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * The operations that a customer's own people may not call, by their annotation or that of their
 * class: who calls reads so beforehand, and a test tries each with a customer's token.
 *
 * @param operations their operationIds, which are the names of their methods
 */
record ClosedToCustomers(Set<String> operations) {
  private static final String CALLERS = "x-callers";

  static ClosedToCustomers in(IndexView classes) {
    return new ClosedToCustomers(
        classes.getAnnotations(ProvidersOwn.class).stream()
            .flatMap(annotation -> methods(annotation.target()))
            .map(MethodInfo::name)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<MethodInfo> methods(AnnotationTarget annotated) {
    return annotated.kind() == AnnotationTarget.Kind.METHOD
        ? Stream.of(annotated.asMethod())
        : annotated.asClass().methods().stream();
  }

  /** Says so beside the operation, and where it says what 403 means: an answer that many share. */
  void tellOf(Operation operation) {
    if (operations.contains(operation.getOperationId())) {
      operation.addExtension(CALLERS, "provider");
      String forbidden = ErrorAnswer.FORBIDDEN.status();
      operation
          .getResponses()
          .addAPIResponse(
              forbidden,
              OASFactory.createAPIResponse()
                  .description(
                      "The token lacks the scope, names no provider, or is bound to a customer:"
                          + " this is for the provider's own people.")
                  .content(operation.getResponses().getAPIResponse(forbidden).getContent()));
    }
  }
}
