package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.ettermarked.agreements.plans.WrittenPay;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How work is paid. */
@Schema(description = "How work on an admitted case is paid.")
public record PayBody(
    @Schema(
            description =
                "included: by what the agreement costs anyway; free: it never costs anything;"
                    + " hourly: by time spent; timebank: from a timebank, and by time spent when it"
                    + " is empty; quoted: by a quotation that is accepted first.",
            examples = "hourly",
            enumeration = {"included", "free", "hourly", "timebank", "quoted"})
        @NotNull
        @Pattern(
            regexp = "^(included|free|hourly|timebank|quoted)$",
            message = "must be included, free, hourly, timebank or quoted")
        String as,
    @Schema(
            description =
                "The code of a time price, here or in an included plan: with hourly of the work,"
                    + " with timebank of the work when it is empty, with quoted of making the"
                    + " quotation.",
            examples = "consultant",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String price,
    @Schema(
            description = "With timebank: its key, here or in an included plan.",
            examples = "punch-card",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String timebank) {

  WrittenPay written() {
    return new WrittenPay(as, price, timebank);
  }
}
