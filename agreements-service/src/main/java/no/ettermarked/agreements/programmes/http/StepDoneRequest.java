package no.ettermarked.agreements.programmes.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a step is done. */
@Schema(description = "That a step is done.")
public record StepDoneRequest(
    @Schema(
            description = "Who did it.",
            examples = "Kari Lunde",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 200)
        String by,
    @Schema(description = "What there is to say about it.", examples = "Ambisjonsnivå avstemt.")
        @Size(min = 1, max = 1000)
        @Nullable String note) {}
