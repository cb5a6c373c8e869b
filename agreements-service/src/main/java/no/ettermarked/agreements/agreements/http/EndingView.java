package no.ettermarked.agreements.agreements.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.agreements.Ending;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an agreement ends before it would have, as it is shown. */
@Schema(description = "That an agreement ends before it would have, and why then.")
public record EndingView(
    @Schema(
            required = true,
            description = "Who gave notice, or accepted the agreement that takes its place.",
            examples = "Marit Haugen")
        String by,
    @Schema(
            description =
                "The day on which notice was given; absent when another agreement takes its place.",
            examples = "2026-11-15")
        @Nullable LocalDate givenOn,
    @Schema(required = true, description = "When that was recorded, RFC 3339 UTC.")
        Instant recordedAt,
    @Schema(required = true, description = "Why it ends when it does, as it was found then.")
        List<Because> because) {

  /**
   * @param language BCP 47, to tell it in
   */
  static EndingView of(Ending ending, String language) {
    return new EndingView(
        ending.by(),
        ending.givenOn().orElse(null),
        ending.at(),
        ReasonsInWords.in(language).tell(ending.because()));
  }
}
