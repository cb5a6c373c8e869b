package no.ettermarked.cases.handling.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.ettermarked.cases.handling.Resolution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody has solved a case. */
@Schema(name = "NewResolution", description = "Somebody has solved the case.")
public record NewResolution(
    @Schema(description = "Who solved it.", examples = "Jonas Berge", maxLength = 200)
        @NotBlank
        @Size(max = 200)
        String by,
    @Schema(
            description = "What was done, for the reporter to read.",
            examples = "Nummerserien er rettet",
            maxLength = 4000)
        @NotBlank
        @Size(max = 4000)
        String resolution) {

  Resolution decided() {
    return new Resolution(by, resolution);
  }
}
