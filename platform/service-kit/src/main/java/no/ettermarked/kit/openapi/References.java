package no.ettermarked.kit.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Whether an operation names other things by their ids, in its query or in its body, which may not
 * be there. A list of the things of one that is not there is empty.
 */
final class References {
  private final Components components;
  private final Set<String> seen = new HashSet<>();

  References(Components components) {
    this.components = components;
  }

  boolean in(Operation operation) {
    return inQuery(operation) || inBody(operation);
  }

  private boolean inQuery(Operation operation) {
    List<Parameter> parameters =
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
    return parameters.stream().noneMatch(parameter -> "cursor".equals(parameter.getName()))
        && parameters.stream()
            .filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
            .anyMatch(parameter -> in(parameter.getSchema()));
  }

  private boolean inBody(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent() != null
        && operation.getRequestBody().getContent().getMediaTypes().values().stream()
            .anyMatch(media -> in(media.getSchema()));
  }

  private boolean in(@Nullable Schema schema) {
    if (schema == null) {
      return false;
    }
    if (schema.getRef() != null && seen.add(schema.getRef())) {
      String name = schema.getRef().replaceFirst(".*/", "");
      return in(components.getSchemas().get(name));
    }
    return isId(schema) || parts(schema).anyMatch(this::in);
  }

  private static boolean isId(Schema schema) {
    return "uuid".equals(schema.getFormat());
  }

  private static Stream<Schema> parts(Schema schema) {
    Stream<Schema> fields =
        schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
    return Stream.concat(
        fields,
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
            .filter(Objects::nonNull));
  }
}
