package no.ettermarked.cases.handling.http;

import java.util.List;
import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What covers a case. */
@Schema(name = "Coverage", description = "How work on the case is paid for, and why.")
public record CoverageView(
    @Schema(description = "How work is paid for.", required = true) PayView pay,
    @Schema(description = "Why: the rule of the terms that decided.", required = true)
        List<Because> because) {

  /** How work is paid for. */
  @Schema(
      name = "Pay",
      description =
          "How work is paid for. Expect further words in as: they come only where an agreement uses"
              + " them.")
  public record PayView(
      @Schema(
              description =
                  "included: by what the customer pays anyway. free: by nobody. hourly: by time"
                      + " spent. timebank: from a timebank as long as there is time in it, then"
                      + " by time spent. quoted: by a quotation.",
              examples = "hourly",
              required = true)
          String as,
      @Schema(
              description = "The key of the timebank in the terms; with timebank only.",
              examples = "hours")
          @Nullable String timebank,
      @Schema(
              description =
                  "The code of the time price in the terms: with hourly; with timebank, for when"
                      + " it is empty; with quoted, for making the quotation.",
              examples = "consultant")
          @Nullable String price) {}

  static CoverageView of(Coverage coverage, Speech speech) {
    Pay pay = coverage.pay();
    return new CoverageView(
        new PayView(pay.as(), pay.timebankKey().orElse(null), pay.priceCode().orElse(null)),
        speech.tell(coverage.because()));
  }
}
