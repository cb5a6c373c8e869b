package no.ettermarked.cases.handling.http;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.cases.handling.WorkLog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A log of work as it is shown. */
@Schema(name = "WorkLog", description = "Work done on a case.")
public record WorkLogView(
    @Schema(
            description = "The id.",
            examples = "01990f3a-6a00-7000-8000-00000000f001",
            required = true)
        UUID id,
    @Schema(
            description = "The case it was done on.",
            examples = "01990f3a-6a00-7000-8000-00000000e001",
            required = true)
        UUID caseId,
    @Schema(
            description = "When the work began.",
            examples = "2026-09-11T13:50:00Z",
            required = true)
        Instant startedAt,
    @Schema(description = "How many minutes it took.", examples = "50", required = true)
        long minutes,
    @Schema(description = "Who did it.", examples = "Jonas Berge", required = true)
        String performedBy,
    @Schema(description = "What was done.", examples = "Rettet nummerserie og bokført på nytt")
        @Nullable String description) {

  static WorkLogView of(WorkLog log) {
    return new WorkLogView(
        log.id(),
        log.caseId(),
        log.startedAt(),
        log.minutes(),
        log.performedBy(),
        log.description());
  }
}
