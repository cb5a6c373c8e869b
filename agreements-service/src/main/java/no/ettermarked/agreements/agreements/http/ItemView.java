package no.ettermarked.agreements.agreements.http;

import java.time.LocalDate;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.terms.BoughtPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan in an agreement. */
@Schema(description = "A plan in an agreement.")
public record ItemView(
    @Schema(required = true, description = "The plan's key.", examples = "pluss") String plan,
    @Schema(required = true, description = "Which version of it.", examples = "1") int version,
    @Schema(required = true, description = "How many units of it.", examples = "1") int quantity,
    @Schema(
            required = true,
            description = "Its first day, in the provider's zone.",
            examples = "2026-09-01")
        LocalDate from,
    @Schema(
            description = "The day after its last; absent when it is open-ended.",
            examples = "2027-09-01")
        @Nullable LocalDate to) {

  static ItemView of(AgreedItem item) {
    BoughtPlan bought = item.bought();
    return new ItemView(
        bought.plan().plan().text(),
        bought.plan().version(),
        bought.quantity(),
        item.period().from(),
        item.period().to().orElse(null));
  }
}
