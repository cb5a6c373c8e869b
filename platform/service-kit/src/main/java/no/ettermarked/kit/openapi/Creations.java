package no.ettermarked.kit.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The operations that create something: their methods say {@code @ResponseStatus(201)}. What a
 * method that answers with a {@code RestResponse} does is taken for 200 otherwise.
 *
 * @param operations their ids
 */
record Creations(Set<String> operations) {
  private static final String CREATED = "201";

  static Creations in(IndexView classes) {
    return new Creations(
        classes.getAnnotations(DotName.createSimple(ResponseStatus.class)).stream()
            .filter(annotation -> annotation.value().asInt() == Integer.parseInt(CREATED))
            .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
            .map(annotation -> annotation.target().asMethod().name())
            .collect(Collectors.toUnmodifiableSet()));
  }

  void tellOf(Operation operation) {
    APIResponse ok = operation.getResponses().getAPIResponse("200");
    if (ok != null && operations.contains(operation.getOperationId())) {
      operation.getResponses().removeAPIResponse("200");
      operation.getResponses().addAPIResponse(CREATED, ok.description("Created."));
    }
  }
}
