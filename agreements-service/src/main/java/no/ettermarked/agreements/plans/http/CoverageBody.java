package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.WrittenCoverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the coverage table. */
@Schema(
    description =
        "A row of the coverage table: whether such cases are taken in, and how work on them is paid."
            + " The first row that matches a case decides.")
public record CoverageBody(
    @Schema(description = "Which cases the row is about.") @NotNull @Valid WhenBody when,
    @Schema(description = "Whether they are taken in.", examples = "true") @NotNull Boolean admit,
    @Schema(description = "How work is paid; with admit true only.") @Valid @Nullable PayBody pay,
    @Schema(
            description = "What the reporter is told to do, a sentence; with admit false only.",
            examples = "Meld saken i kundeportalen.")
        @Size(min = 1, max = 500)
        @Nullable String instead,
    @Schema(
            description = "Why the row is there, for those who keep the catalogue.",
            examples = "Telephone is for what cannot wait.")
        @Size(min = 1, max = 500)
        @Nullable String note,
    @Schema(
            description =
                "The provision the row comes from, such as a paragraph of your terms of service.",
            examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  WrittenCoverage written() {
    return new WrittenCoverage(
        when.written(), admit, pay == null ? null : pay.written(), instead, note, because);
  }
}
