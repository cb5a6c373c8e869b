package no.ettermarked.agreements.programmes.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.programmes.TemplateStep;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next version of a template. */
@Schema(description = "The next version of a template of a programme or a checklist, whole.")
public record TemplateRequest(
    @Schema(description = "What it is named by.", examples = "road-to-cloud", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What people call it.", examples = "Veien til skyen")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "Whether a step is done only when those before it are: a programme. If not, it is a"
                    + " checklist.",
            examples = "true")
        @NotNull
        Boolean ordered,
    @Schema(description = "The steps, in their order.") @NotNull @Size(max = 100)
        List<@NotNull @Valid StepBody> steps,
    @Schema(
            description =
                "Whether agreements require it: one that replaces none is then accepted only once a"
                    + " handover has begun for it and is complete. If not, a handover is begun as you"
                    + " like. Not, when left out.",
            examples = "false")
        @Nullable Boolean requiredByAgreements) {

  boolean isRequiredByAgreements() {
    return Boolean.TRUE.equals(requiredByAgreements);
  }

  List<TemplateStep> templateSteps() {
    return steps.stream().map(StepBody::step).toList();
  }
}
