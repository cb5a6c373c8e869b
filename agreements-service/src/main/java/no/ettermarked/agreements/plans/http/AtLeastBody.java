package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import no.ettermarked.agreements.plans.AtLeast;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often at least something is promised. */
@Schema(description = "How often at least it is promised within a period.")
public record AtLeastBody(
    @Schema(description = "How many times.", examples = "4") @NotNull @Min(1) @Max(366)
        Integer times,
    @Schema(
            description = "The period: whole months or years, ISO 8601.",
            examples = "P1Y",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period every) {

  AtLeast written() {
    return new AtLeast(times, every);
  }

  static AtLeastBody of(AtLeast written) {
    return new AtLeastBody(written.times(), written.every());
  }
}
