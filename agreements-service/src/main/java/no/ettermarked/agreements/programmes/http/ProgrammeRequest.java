package no.ettermarked.agreements.programmes.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to begin. */
@Schema(description = "A programme to begin.")
public record ProgrammeRequest(
    @Schema(
            description = "Whom it is for, by id.",
            examples = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f")
        @NotNull
        UUID customer,
    @Schema(
            description = "The template, whose latest version it is made of.",
            examples = "road-to-cloud",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String template) {}
