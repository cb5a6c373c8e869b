package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes an offer off the table, and why. */
@Schema(description = "Who takes an offer off the table, and why.")
public record ClosingRequest(
    @Schema(description = "Who does, for the provider or the customer.", examples = "Marit Haugen")
        @NotBlank
        @Size(max = 200)
        String by,
    @Schema(
            description = "Why, for whoever reads it later. The other party reads it too.",
            examples = "Ledelsen vil vente til etter årsoppgjøret.")
        @Size(min = 1, max = 1000)
        @Nullable String reason) {

  Optional<String> why() {
    return Optional.ofNullable(reason);
  }
}
