package no.ettermarked.agreements.coverage.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.coverage.CoverageCheck;
import no.ettermarked.agreements.coverage.app.CheckingCoverage;
import no.ettermarked.agreements.terms.document.MoneyTerm;
import no.ettermarked.agreements.terms.document.PayTerm;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What terms in force mean for an enquiry. */
@Schema(description = "What terms in force mean for an enquiry.")
public record CoverageCheckView(
    @Schema(required = true, description = "The instant it was tried for, RFC 3339 UTC.")
        Instant at,
    @Schema(required = true, description = "Whether it is taken in.", examples = "true")
        boolean admitted,
    @Schema(description = "The number of the agreement that covers it.", examples = "NOR-A1")
        @Nullable String agreement,
    @Schema(description = "How work on it is paid; absent when it is not taken in.")
        @Nullable PaidView pay,
    @Schema(
            description = "What the reporter is told to do, where it is not taken in.",
            examples = "Meld saken i kundeportalen.")
        @Nullable String instead,
    @Schema(description = "The customer's rank among others: 1 is served first.", examples = "1")
        @Nullable Integer rank,
    @Schema(required = true, description = "What is promised, at most one of each measure.")
        List<PromiseView> targets,
    @Schema(required = true, description = "Why, in the provider's language.")
        List<Because> because) {

  /** How work is paid. */
  @Schema(description = "How work on it is paid.")
  public record PaidView(
      @Schema(
              required = true,
              description = "included, free, hourly, timebank or quoted; expect further words.",
              examples = "hourly")
          String as,
      @Schema(description = "The key of the timebank.", examples = "hours")
          @Nullable String timebank,
      @Schema(
              description =
                  "The code of the time price that gives perHour, where time has a price.",
              examples = "consultant")
          @Nullable String price,
      @Schema(
              description =
                  "What an hour costs without VAT, where time has a price: of the work, with"
                      + " timebank when it is empty, with quoted of making the quotation.")
          @Nullable MoneyTerm perHour) {}

  static CoverageCheckView of(CheckingCoverage.Checked checked) {
    ReasonsInWords words = ReasonsInWords.in(checked.language());
    return switch (checked.check()) {
      case CoverageCheck.Refused(Optional<String> instead, List<Reason> because) ->
          new CoverageCheckView(
              checked.at(),
              false,
              null,
              null,
              instead.orElse(null),
              null,
              List.of(),
              words.tell(because));
      case CoverageCheck.Admitted admitted ->
          new CoverageCheckView(
              checked.at(),
              true,
              admitted.agreement(),
              paid(admitted),
              null,
              admitted.rank().orElse(null),
              admitted.promises().stream().map(promise -> PromiseView.of(promise, words)).toList(),
              words.tell(admitted.because()));
    };
  }

  private static PaidView paid(CoverageCheck.Admitted admitted) {
    PayTerm pay = PayTerm.of(admitted.pay());
    return new PaidView(
        pay.as(), pay.timebank(), pay.price(), admitted.perHour().map(MoneyTerm::of).orElse(null));
  }
}
