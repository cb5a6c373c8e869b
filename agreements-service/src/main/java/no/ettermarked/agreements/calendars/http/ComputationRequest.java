package no.ettermarked.agreements.calendars.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target to try. */
@Schema(description = "A start and a target, to be tried in the calendar.")
public record ComputationRequest(
    @Schema(description = "From when it counts, RFC 3339.", examples = "2026-12-23T14:30:00Z")
        @NotNull
        Instant start,
    @Schema(
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time.",
            examples = "PT2H")
        @NotNull
        @Size(max = 40)
        String add) {}
