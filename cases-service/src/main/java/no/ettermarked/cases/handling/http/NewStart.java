package no.ettermarked.cases.handling.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody begins to work on a case. */
@Schema(name = "NewStart", description = "Somebody begins to work on the case.")
public record NewStart(
    @Schema(description = "Who begins.", examples = "Jonas Berge", maxLength = 200)
        @NotBlank
        @Size(max = 200)
        String by,
    @Schema(
            description = "When the work began, if that is not now: since the case was opened.",
            examples = "2026-09-11T13:50:00Z")
        @Nullable Instant at) {}
