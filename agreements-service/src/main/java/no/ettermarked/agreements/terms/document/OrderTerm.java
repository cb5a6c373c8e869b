package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of case that are served alike. */
@Schema(description = "Kinds of case that are served alike, before all that come later.")
public record OrderTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Kinds of case.", examples = "[\"deviation\"]")
        List<String> kinds) {

  static OrderTerm of(Sourced<KindsInOrder> sourced) {
    return new OrderTerm(sourced.source(), sourced.value().kinds());
  }
}
