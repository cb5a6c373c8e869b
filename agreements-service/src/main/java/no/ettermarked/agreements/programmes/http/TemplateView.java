package no.ettermarked.agreements.programmes.http;

import java.util.List;
import no.ettermarked.agreements.programmes.Template;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a template as it is shown. */
@Schema(description = "The latest version of a template.")
public record TemplateView(
    @Schema(required = true, description = "What it is named by.", examples = "road-to-cloud")
        String key,
    @Schema(required = true, description = "1, 2, 3.", examples = "1") int version,
    @Schema(required = true, description = "What people call it.", examples = "Veien til skyen")
        String name,
    @Schema(required = true, description = "Whether a step is done only when those before it are.")
        boolean ordered,
    @Schema(required = true, description = "The steps, in their order.") List<StepBody> steps,
    @Schema(
            required = true,
            description =
                "Whether an agreement that replaces none is accepted only once it is handed over.")
        boolean requiredByAgreements) {

  static TemplateView of(Template template) {
    return new TemplateView(
        template.key().text(),
        template.version(),
        template.name(),
        template.ordered(),
        template.steps().stream().map(StepBody::of).toList(),
        template.requiredByAgreements());
  }
}
