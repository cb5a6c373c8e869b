package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How work is paid. */
@Schema(description = "How work on an admitted case is paid.")
public record PayTerm(
    @Schema(
            required = true,
            description =
                "included: by what the agreement costs anyway; free: it never costs anything;"
                    + " hourly: by time spent; timebank: from a timebank, and by time spent when it is"
                    + " empty; quoted: by a quotation that is accepted first.",
            examples = "hourly")
        String as,
    @Schema(
            description =
                "The code of a time price: with hourly of the work, with timebank of the work when"
                    + " it is empty, with quoted of making the quotation.",
            examples = "consultant")
        @Nullable String price,
    @Schema(description = "With timebank: its key.", examples = "punch-card")
        @Nullable String timebank) {

  public static PayTerm of(Pay pay) {
    return switch (pay) {
      case Pay.Included() -> new PayTerm("included", null, null);
      case Pay.Free() -> new PayTerm("free", null, null);
      case Pay.Hourly(Slug price) -> new PayTerm("hourly", price.text(), null);
      case Pay.FromTimebank(Slug timebank, Slug price) ->
          new PayTerm("timebank", price.text(), timebank.text());
      case Pay.Quoted(Slug price) -> new PayTerm("quoted", price.text(), null);
    };
  }
}
