package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Entitlement;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the customer is entitled to. */
@Schema(
    description = "Something that the customer is entitled to and that is neither rule nor price.")
public record EntitlementTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Its name for programs.", examples = "customer-day")
        String key,
    @Schema(required = true, description = "What customers call it.", examples = "Gratis kundedag")
        String name,
    @Schema(description = "What it is, for customers.", examples = "For to personer.")
        @Nullable String description,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static EntitlementTerm of(Sourced<Entitlement> sourced) {
    Entitlement entitlement = sourced.value();
    return new EntitlementTerm(
        sourced.source(),
        entitlement.key(),
        entitlement.name(),
        entitlement.description(),
        entitlement.because());
  }
}
