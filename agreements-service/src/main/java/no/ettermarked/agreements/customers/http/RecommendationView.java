package no.ettermarked.agreements.customers.http;

import java.time.Instant;
import java.util.Locale;
import no.ettermarked.agreements.customers.Recommendation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was recommended about a contact. */
@Schema(description = "What was recommended about a contact.")
public record RecommendationView(
    @Schema(
            required = true,
            description = "Another person in the place, or more training.",
            examples = "training",
            enumeration = {"replacement", "training"})
        String advice,
    @Schema(required = true, description = "When, RFC 3339 UTC.") Instant at,
    @Schema(
            required = true,
            description = "Why.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        String because) {

  static RecommendationView of(Recommendation recommendation) {
    return new RecommendationView(
        recommendation.advice().name().toLowerCase(Locale.ROOT),
        recommendation.at(),
        recommendation.because());
  }
}
