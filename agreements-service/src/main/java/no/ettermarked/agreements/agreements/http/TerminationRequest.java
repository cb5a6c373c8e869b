package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.agreements.app.TerminatingAgreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice of termination. */
@Schema(description = "A notice of termination.")
public record TerminationRequest(
    @Schema(description = "Who gives it.", examples = "Marit Haugen") @NotBlank @Size(max = 200)
        String by,
    @Schema(
            description =
                "The day it is given; today when left out. An earlier day is for the provider's"
                    + " own people.",
            examples = "2026-11-15")
        @Nullable LocalDate givenOn,
    @Schema(
            description = "The day after the last that is wanted; the earliest when left out.",
            examples = "2027-10-01")
        @Nullable LocalDate to,
    @Schema(description = "Only try when it can end, and store nothing.", examples = "true")
        @Nullable Boolean dryRun) {

  TerminatingAgreement.Notice notice() {
    return new TerminatingAgreement.Notice(
        Optional.ofNullable(givenOn), Optional.ofNullable(to), by, Boolean.TRUE.equals(dryRun));
  }
}
