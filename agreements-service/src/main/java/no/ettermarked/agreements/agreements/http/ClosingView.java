package no.ettermarked.agreements.agreements.http;

import java.time.Instant;
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
            description = "What they said of it; absent when they said nothing.",
            examples = "Ledelsen vil vente til etter årsoppgjøret.")
        @Nullable String reason) {

  static ClosingView of(Closing closing) {
    return new ClosingView(closing.by(), closing.at(), closing.reason().orElse(null));
  }
}
