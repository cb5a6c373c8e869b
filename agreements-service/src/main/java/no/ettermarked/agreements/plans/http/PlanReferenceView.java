package no.ettermarked.agreements.plans.http;

import no.ettermarked.agreements.plans.PlanReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan, by name. */
@Schema(description = "A version of a plan, by name.")
public record PlanReferenceView(
    @Schema(required = true, description = "The plan's key.", examples = "fleksi") String plan,
    @Schema(required = true, description = "Which version of it.", examples = "1") int version) {

  static PlanReferenceView of(PlanReference reference) {
    return new PlanReferenceView(reference.plan().text(), reference.version());
  }
}
