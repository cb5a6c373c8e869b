package no.ettermarked.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of problem documents. */
final class ProblemSchema {
  private ProblemSchema() {}

  static Schema problem() {
    return object("What went wrong: RFC 9457, with a stable code and every fault found.")
        .addProperty("title", text("The status in words."))
        .addProperty("status", number("The HTTP status."))
        .addProperty("detail", text("What is wrong and what to do, as a sentence."))
        .addProperty("traceId", text("Of a fault of ours: what to name when you report it."))
        .addProperty("code", text("Stable, for programs: such as case-not-found."))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .description("Every fault that was found.")
                .items(OASFactory.createSchema().ref("#/components/schemas/Fault")))
        .required(List.of("title", "status", "detail", "code"));
  }

  static Schema fault() {
    return object("One fault of a request.")
        .addProperty("detail", text("What is wrong and what would be right."))
        .addProperty("pointer", text("JSON Pointer (RFC 6901) into the body."))
        .addProperty("parameter", text("The query, path or header parameter."))
        .required(List.of("detail"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
  }

  private static Schema number(String description) {
    return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).description(description);
  }
}
