package no.ettermarked.kit.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import no.ettermarked.kit.idempotency.Idempotent;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * The operations that refuse a request without Idempotency-Key, by their annotation: the contract
 * must say of the parameter what the service does.
 *
 * @param operations their operationIds, which are the names of their methods
 */
record NeededKeys(Set<String> operations) {

  static NeededKeys in(IndexView classes) {
    return new NeededKeys(
        classes.getAnnotations(Idempotent.class).stream()
            .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.METHOD)
            .filter(NeededKeys::isNeeded)
            .map(annotation -> annotation.target().asMethod().name())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static boolean isNeeded(AnnotationInstance annotation) {
    return annotation.value("keyRequired") != null && annotation.value("keyRequired").asBoolean();
  }

  boolean isNeededBy(String operation) {
    return operations.contains(operation);
  }
}
