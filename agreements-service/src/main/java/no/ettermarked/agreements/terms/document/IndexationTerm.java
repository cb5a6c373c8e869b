package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Indexation;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How recurring prices follow an index. */
@Schema(description = "How recurring prices follow an index.")
public record IndexationTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "What prices refer to it by.",
            examples = "consumer-prices")
        String key,
    @Schema(
            required = true,
            description = "The name of the index.",
            examples = "Konsumprisindeksen, SSB 03013")
        String index,
    @Schema(
            required = true,
            description = "The month whose index the prices are at.",
            examples = "2025-11")
        String baseMonth,
    @Schema(
            required = true,
            description = "The day of every year on which prices are adjusted, --MM-dd.",
            examples = "--01-01")
        String adjustedOn,
    @Schema(description = "No more percent than this at a time.", examples = "5")
        @Nullable String capPercent,
    @Schema(
            required = true,
            description = "How long before it the customer is told, ISO 8601.",
            examples = "P1M")
        String notice,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static IndexationTerm of(Sourced<Indexation> sourced) {
    Indexation indexation = sourced.value();
    return new IndexationTerm(
        sourced.source(),
        indexation.key(),
        indexation.index(),
        indexation.baseMonth(),
        indexation.adjustedOn(),
        indexation.capPercent(),
        indexation.notice().toString(),
        indexation.because());
  }
}
