package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer for a team to serve. */
@Schema(description = "A customer for a team to serve.")
public record AssignmentRequest(
    @Schema(description = "The customer's id.", examples = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f")
        @NotNull
        UUID customer,
    @Schema(
            description = "First day, in the provider's zone; today when it is left out.",
            examples = "2026-09-01")
        @Nullable LocalDate from) {}
