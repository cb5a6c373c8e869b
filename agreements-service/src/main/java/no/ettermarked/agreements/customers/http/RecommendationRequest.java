package no.ettermarked.agreements.customers.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import no.ettermarked.agreements.customers.Recommendation.Advice;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recommended about a contact. */
@Schema(description = "What is recommended about a contact who does not do the tasks.")
public record RecommendationRequest(
    @Schema(
            description = "Another person in the place, or more training.",
            examples = "training",
            enumeration = {"replacement", "training"})
        @NotNull
        @Pattern(regexp = "^(replacement|training)$", message = "must be replacement or training")
        String advice,
    @Schema(
            description = "Why, in your own words; the person may read it.",
            examples = "The workflow for returns is new to the company.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 1000)
        String because) {

  Advice parsed() {
    return Advice.valueOf(advice.toUpperCase(Locale.ROOT));
  }
}
