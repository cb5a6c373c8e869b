package no.ettermarked.agreements.agreements.http;

import no.ettermarked.agreements.terms.BoughtPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in an agreement. */
@Schema(description = "A plan in an agreement.")
public record ItemView(
    @Schema(required = true, description = "The plan's key.", examples = "pluss") String plan,
    @Schema(required = true, description = "Which version of it.", examples = "1") int version,
    @Schema(required = true, description = "How many units of it.", examples = "1") int quantity) {

  static ItemView of(BoughtPlan bought) {
    return new ItemView(bought.plan().plan().text(), bought.plan().version(), bought.quantity());
  }
}
