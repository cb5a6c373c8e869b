package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan that was bought. */
@Schema(description = "A plan that was bought.")
public record ItemTerm(
    @Schema(required = true, description = "The plan's key.", examples = "pluss") String plan,
    @Schema(required = true, description = "Which version of it.", examples = "1") int version,
    @Schema(required = true, description = "What customers call it.", examples = "Pluss")
        String name,
    @Schema(required = true, description = "How many units of it.", examples = "1") int quantity,
    @Schema(
            required = true,
            description = "First day, in the provider's zone.",
            examples = "2026-09-01")
        LocalDate from,
    @Schema(description = "The day after the last; absent when it is open-ended.")
        @Nullable LocalDate to) {}
