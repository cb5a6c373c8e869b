package no.ettermarked.agreements.plans.http;

import no.ettermarked.agreements.plans.WrittenCoverage;
import no.ettermarked.agreements.plans.WrittenPay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the coverage table, as it is shown. */
@Schema(
    description =
        "A row of the coverage table: whether such cases are taken in, and how work on them is paid."
            + " The first row that matches a case decides.")
public record CoverageView(
    @Schema(required = true, description = "Which cases the row is about.") WhenBody when,
    @Schema(required = true, description = "Whether they are taken in.", examples = "true")
        Boolean admit,
    @Schema(description = "How work is paid; with admit true only.") @Nullable PayView pay,
    @Schema(
            description = "What the reporter is told to do, a sentence; with admit false only.",
            examples = "Meld saken i kundeportalen.",
            maxLength = 500)
        @Nullable String instead,
    @Schema(
            description = "Why the row is there, for those who keep the catalogue.",
            examples = "Telephone is for what cannot wait.",
            maxLength = 500)
        @Nullable String note,
    @Schema(description = "The provision the row comes from.", examples = "3.2", maxLength = 100)
        @Nullable String because) {

  static CoverageView of(WrittenCoverage written) {
    WrittenPay pay = written.pay();
    return new CoverageView(
        WhenBody.of(written.when()),
        written.admit(),
        pay == null ? null : PayView.of(pay),
        written.instead(),
        written.note(),
        written.because());
  }
}
