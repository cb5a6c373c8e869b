package no.ettermarked.kit.openapi;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The operations that create something or begin to do it: their methods say
 * {@code @ResponseStatus(201)} or 202. What a method that answers with a {@code RestResponse} does
 * is taken for 200 otherwise.
 *
 * @param statuses what they answer with, by the operations' ids
 */
record Creations(Map<String, String> statuses) {
  private static final Map<String, String> WORDS = Map.of("201", "Created.", "202", "Accepted.");

  static Creations in(IndexView classes) {
    return new Creations(
        classes.getAnnotations(DotName.createSimple(ResponseStatus.class)).stream()
            .filter(annotation -> WORDS.containsKey(status(annotation)))
            .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
            .collect(
                Collectors.toUnmodifiableMap(
                    annotation -> annotation.target().asMethod().name(),
                    Creations::status,
                    (one, same) -> one)));
  }

  void tellOf(Operation operation) {
    APIResponse ok = operation.getResponses().getAPIResponse("200");
    String status = statuses.get(operation.getOperationId());
    if (ok != null && status != null) {
      operation.getResponses().removeAPIResponse("200");
      operation.getResponses().addAPIResponse(status, ok.description(WORDS.get(status)));
    }
  }

  private static String status(AnnotationInstance annotation) {
    return Integer.toString(annotation.value().asInt());
  }
}
