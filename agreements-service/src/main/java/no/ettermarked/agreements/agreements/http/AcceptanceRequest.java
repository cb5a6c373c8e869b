package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who accepts, and what. */
@Schema(description = "Who accepts, and what.")
public record AcceptanceRequest(
    @Schema(description = "Who accepts it for the customer.", examples = "Marit Haugen")
        @NotBlank
        @Size(max = 200)
        String acceptedBy,
    @Schema(
            description = "The termsHash of the agreement as it was read.",
            examples = "8c736521f25d1c5b0a1f14c4e0a3d7a3f0b1a6c1f6b7b2f8a4f3f2f1e0d9c8b7",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = "^[0-9a-f]{64}$", message = "must be 64 hexadecimal digits")
        String termsHash) {}
