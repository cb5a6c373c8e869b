package no.ettermarked.kit.deadletters;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that could not be handled. */
@Schema(description = "An event that could not be handled, and why.")
public record DeadLetter(
    @Schema(description = "The dead letter's id.") UUID id,
    @Schema(description = "Which part of the service could not handle it.", examples = "terms")
        String consumer,
    @Schema(description = "The CloudEvents id.") String eventId,
    @Schema(description = "The CloudEvents type.") String type,
    @Schema(description = "Why it could not be handled.") String reason,
    @Schema(description = "When it was given up, RFC 3339.") Instant failedAt,
    @Schema(description = "When it was driven again and handled; absent while it waits.")
        @Nullable Instant redrivenAt) {}
