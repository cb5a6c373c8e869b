package no.ettermarked.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes the schemas of reasons, whose classes are pure Java and cannot do it themselves. */
final class ReasonSchemas {
  private static final Map<String, String> BECAUSE =
      Map.of(
          "code", "Stable, for programs: names the kind of reason.",
          "text", "A sentence a customer can be shown, in the provider's language.",
          "source", "What the decision rests on; absent where it rests on the request alone.");
  private static final Map<String, String> SOURCE =
      Map.of(
          "kind", "What it is, such as plan or calendar.",
          "key", "The name people gave it.",
          "version", "Which version of it, when it has versions.",
          "rule", "The place inside it, such as coverage/3.");

  private ReasonSchemas() {}

  static void describe(Components components) {
    Map<String, Schema> schemas = components.getSchemas();
    describe(schemas.get("Because"), "Why it is so.", BECAUSE, List.of("code", "text"));
    describe(schemas.get("Source"), "What a decision rests on.", SOURCE, List.of("kind", "key"));
  }

  private static void describe(
      @Nullable Schema schema,
      String description,
      Map<String, String> properties,
      List<String> required) {
    if (schema != null && schema.getProperties() != null) {
      schema.description(description).required(required);
      properties.forEach(
          (name, text) -> {
            Schema property = schema.getProperties().get(name);
            if (property != null) {
              property.description(text);
            }
          });
    }
  }
}
