package no.ettermarked.agreements.agreements.http;

import java.time.LocalDate;
import java.util.List;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an agreement can end, or ends. */
@Schema(description = "When an agreement can end, or ends.")
public record TerminationView(
    @Schema(required = true, description = "The agreement's number.", examples = "NOR-A1")
        String agreement,
    @Schema(
            required = true,
            description = "The day after the last on which it can end, at the earliest.",
            examples = "2027-09-01")
        LocalDate earliestTo,
    @Schema(
            description = "The day after its last, now that it is terminated; absent in a dry run.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(required = true, description = "Whether it was only tried.", examples = "true")
        boolean dryRun,
    @Schema(required = true, description = "Why, in the provider's language.")
        List<Because> because) {}
