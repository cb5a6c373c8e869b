package no.ettermarked.agreements.calendars.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When it would be due, and why. */
@Schema(description = "When something would be due, and why.")
public record ComputationView(
    @Schema(required = true, description = "As asked.", examples = "2026-12-23T14:30:00Z")
        Instant start,
    @Schema(
            required = true,
            description = "When it would be due, RFC 3339 UTC.",
            examples = "2026-12-24T08:30:00Z")
        Instant dueAt,
    @Schema(
            required = true,
            description = "Opening time from the start to when it is due, ISO 8601.",
            examples = "PT2H",
            format = "duration",
            implementation = String.class)
        Duration workingTime,
    @Schema(required = true, description = "Why, in the provider's language.")
        List<Because> because) {}
