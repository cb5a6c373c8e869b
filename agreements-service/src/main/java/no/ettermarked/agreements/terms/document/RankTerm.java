package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The customer's rank among others. */
@Schema(description = "The customer's rank among others.")
public record RankTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "1 is served first; who has no rank, last.",
            examples = "1")
        int rank) {

  static RankTerm of(Sourced<Integer> rank) {
    return new RankTerm(rank.source(), rank.value());
  }
}
