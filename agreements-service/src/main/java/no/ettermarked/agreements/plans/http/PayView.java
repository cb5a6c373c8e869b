package no.ettermarked.agreements.plans.http;

import no.ettermarked.agreements.plans.WrittenPay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How work is paid, as it is shown. */
@Schema(
    description =
        "How work on an admitted case is paid. Expect further words in as: they come only where a"
            + " catalogue uses them.")
public record PayView(
    @Schema(
            required = true,
            description =
                "included: by what the agreement costs anyway; free: it never costs anything;"
                    + " hourly: by time spent; timebank: from a timebank, and by time spent when it"
                    + " is empty; quoted: by a quotation that is accepted first.",
            examples = "hourly")
        String as,
    @Schema(
            description =
                "The code of a time price: with hourly of the work, with timebank of the work when"
                    + " it is empty, with quoted of making the quotation.",
            examples = "consultant",
            maxLength = 64)
        @Nullable String price,
    @Schema(description = "With timebank: its key.", examples = "punch-card", maxLength = 64)
        @Nullable String timebank) {

  static PayView of(WrittenPay written) {
    return new PayView(written.as(), written.price(), written.timebank());
  }
}
