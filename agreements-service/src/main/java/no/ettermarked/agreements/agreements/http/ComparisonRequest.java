package no.ettermarked.agreements.agreements.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other plans to compare with. */
@Schema(description = "Other plans to compare what an agreement comes to with.")
public record ComparisonRequest(
    @Schema(
            description =
                "The plans instead of the agreement's, for the whole of it: they hold beside each"
                    + " other or follow each other as in an offer.")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Valid ItemRequest> items,
    @Schema(
            description = "The date whose terms are compared; today when left out.",
            examples = "2026-09-01")
        @Nullable LocalDate on) {}
