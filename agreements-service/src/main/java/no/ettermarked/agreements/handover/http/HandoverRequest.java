package no.ettermarked.agreements.handover.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handover to begin. */
@Schema(description = "A handover to begin.")
public record HandoverRequest(
    @Schema(
            description = "The template of the checklist, whose latest version it is made of.",
            examples = "handover",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String template) {}
