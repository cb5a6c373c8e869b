package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Exclusion;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something of the plans that the agreement leaves out. */
@Schema(
    description =
        "Something that the plans bring, or what they include, and that this customer does not have.")
public record ExclusionTerm(
    @Schema(required = true, description = "The agreement and the rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "The part of the terms that it would be in. Expect further words.",
            examples = "meetings")
        String part,
    @Schema(required = true, description = "Its key or code there.", examples = "operational")
        String name,
    @Schema(description = "The provision it comes from.", examples = "Avtalt 24. august 2026")
        @Nullable String because) {

  static ExclusionTerm of(Sourced<Exclusion> sourced) {
    Exclusion exclusion = sourced.value();
    return new ExclusionTerm(
        sourced.source(), exclusion.part(), exclusion.name(), exclusion.because());
  }
}
