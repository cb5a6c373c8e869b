package no.ettermarked.cases.handling.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.handling.WorkLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work done on a case. */
@Schema(name = "NewWorkLog", description = "Work done on the case.")
public record NewWorkLog(
    @Schema(description = "When the work began.", examples = "2026-09-11T13:50:00Z") @NotNull
        Instant startedAt,
    @Schema(
            description = "How many minutes it took; longer work is logged day by day.",
            examples = "50")
        @NotNull
        @Min(1)
        @Max(WorkLog.MOST_MINUTES)
        Long minutes,
    @Schema(description = "Who did it.", examples = "Jonas Berge", maxLength = 200)
        @NotBlank
        @Size(max = 200)
        String performedBy,
    @Schema(
            description = "What was done, as the invoice may show it.",
            examples = "Rettet nummerserie og bokført på nytt",
            maxLength = 2000)
        @Nullable
        @Size(max = 2000)
        String description) {

  WorkLog log(UUID id, UUID caseId) {
    return new WorkLog(id, caseId, startedAt, minutes, performedBy, description);
  }
}
