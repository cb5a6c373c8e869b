package no.ettermarked.agreements.customers.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.ettermarked.agreements.customers.Training;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Training that a contact has had. */
@Schema(description = "Training that a contact has had.")
public record TrainingBody(
    @Schema(description = "The day it was held.", examples = "2026-09-03") @NotNull LocalDate on,
    @Schema(description = "What it was in.", examples = "Support contact, standard solution")
        @NotBlank
        @Size(max = 200)
        String subject,
    @Schema(description = "How long it took, in minutes.", examples = "120")
        @NotNull
        @Min(1)
        @Max(100_000)
        Long minutes) {

  Training training() {
    return new Training(on, subject, minutes);
  }

  static TrainingBody of(Training training) {
    return new TrainingBody(training.on(), training.subject(), training.minutes());
  }
}
