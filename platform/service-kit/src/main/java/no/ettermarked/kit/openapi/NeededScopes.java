package no.ettermarked.kit.openapi;

import io.quarkus.security.PermissionsAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * The scopes that an operation asks of a token, by its annotation: the contract must say what the
 * service refuses without.
 *
 * @param ofOperations by operationId, which is the name of its method
 */
record NeededScopes(Map<String, List<String>> ofOperations) {
  private static final String TOKEN = "token";

  static NeededScopes in(IndexView classes) {
    return new NeededScopes(
        classes.getAnnotations(PermissionsAllowed.class).stream()
            .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
            .map(
                annotation ->
                    Map.entry(
                        annotation.target().asMethod().name(),
                        List.of(annotation.value().asStringArray())))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Names the scopes where the operation says that it needs a token (OpenAPI 3.1). */
  void tellOf(Operation operation) {
    List<String> scopes = ofOperations.get(operation.getOperationId());
    if (scopes != null) {
      operation.setSecurity(
          List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN, scopes)));
    }
  }
}
