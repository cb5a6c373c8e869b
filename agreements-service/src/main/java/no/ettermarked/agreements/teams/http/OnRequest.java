package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day something ends. */
@Schema(description = "The day something ends.")
public record OnRequest(
    @Schema(
            description =
                "The first day without it. On its first day or before, it is as if it had never been.",
            examples = "2026-10-12")
        @NotNull
        LocalDate on) {}
