package no.ettermarked.cases.integrations.http;

import java.time.Instant;
import no.ettermarked.cases.integrations.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue that was turned away. */
@Schema(name = "InboundRefusal", description = "An issue that was turned away and has no case.")
public record RefusalView(
    @Schema(description = "The issue's key.", examples = "FJORD-43", required = true)
        String externalReference,
    @Schema(
            description = "Why, for programs.",
            examples = "project-without-customer",
            required = true)
        String code,
    @Schema(
            description = "Why, and what to do, as a sentence.",
            examples = "Meld saken i kundeportalen.",
            required = true)
        String detail,
    @Schema(
            description = "When it was last turned away.",
            examples = "2026-09-11T13:30:00Z",
            required = true)
        Instant refusedAt) {

  static RefusalView of(Refusal refusal) {
    return new RefusalView(
        refusal.externalReference(), refusal.code(), refusal.detail(), refusal.refusedAt());
  }
}
