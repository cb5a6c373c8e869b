package no.ettermarked.agreements.programmes.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.ettermarked.agreements.programmes.TemplateStep;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a template. */
@Schema(description = "A step of a template.")
public record StepBody(
    @Schema(description = "What it is named by.", examples = "opening-meeting", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What people call it.", examples = "Innledende møte")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "The role of the team whose it is to do.",
            examples = "account-manager",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String role) {

  TemplateStep step() {
    return new TemplateStep(new Slug(key), name, Optional.ofNullable(role).map(Slug::new));
  }

  static StepBody of(TemplateStep step) {
    return new StepBody(step.key().text(), step.name(), step.role().map(Slug::text).orElse(null));
  }
}
