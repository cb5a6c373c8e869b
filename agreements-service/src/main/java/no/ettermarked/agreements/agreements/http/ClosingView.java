package no.ettermarked.agreements.agreements.http;

import java.time.Instant;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.Closing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an offer can be accepted no longer, as it is shown. */
@Schema(description = "That an offer was withdrawn or rejected: its status says which.")
public record ClosingView(
    @Schema(required = true, description = "Who did it.", examples = "Marit Haugen") String by,
    @Schema(required = true, description = "When that was recorded, RFC 3339 UTC.")
        Instant recordedAt,
    @Schema(
            required = true,
            description = "Whether the customer had been offered it: a draft can be withdrawn too.",
            examples = "true")
        boolean offered,
    @Schema(
            description = "What they said of it; absent when they said nothing.",
            examples = "Ledelsen vil vente til etter årsoppgjøret.")
        @Nullable String reason) {

  static ClosingView of(ClosedOffer closed) {
    Closing closing = closed.closing();
    return new ClosingView(
        closing.by(), closing.at(), closed.offered(), closing.reason().orElse(null));
  }
}
