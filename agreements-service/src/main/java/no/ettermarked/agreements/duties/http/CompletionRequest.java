package no.ettermarked.agreements.duties.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a duty was done. */
@Schema(description = "That a duty was done.")
public record CompletionRequest(
    @Schema(
            description = "Who did it.",
            examples = "Jonas Berge",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 200)
        String by,
    @Schema(
            description = "The day, in the provider's zone; today when it is left out.",
            examples = "2027-02-02")
        @Nullable LocalDate on) {}
