package no.ettermarked.kit.time;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider's time. */
@Schema(description = "The provider's time in this service.")
public record TestClock(
    @Schema(description = "RFC 3339, UTC, microseconds at most.", examples = "2026-09-01T06:00:00Z")
        @NotNull
        Instant now) {}
