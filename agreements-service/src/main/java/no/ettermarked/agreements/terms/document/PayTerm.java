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
                    + " hourly: by time spent.",
            examples = "hourly",
            enumeration = {"included", "free", "hourly"})
        String as,
    @Schema(description = "With hourly: the code of a time price.", examples = "consultant")
        @Nullable String price) {

  static PayTerm of(Pay pay) {
    return switch (pay) {
      case Pay.Included() -> new PayTerm("included", null);
      case Pay.Free() -> new PayTerm("free", null);
      case Pay.Hourly(Slug price) -> new PayTerm("hourly", price.text());
    };
  }
}
