package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Quotation;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How quotations are made and paid. */
@Schema(description = "How quotations are made and paid.")
public record QuotationTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description = "The code of the time price of a formal estimate and quotation.",
            examples = "consultant")
        String price,
    @Schema(
            required = true,
            description = "Whether a rough estimate costs nothing.",
            examples = "true")
        boolean roughEstimateFree,
    @Schema(
            required = true,
            description =
                "Whether what the quotation cost is taken off the price when it is accepted.",
            examples = "true")
        boolean deductedOnAcceptance,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static QuotationTerm of(Sourced<Quotation> sourced) {
    Quotation quotation = sourced.value();
    return new QuotationTerm(
        sourced.source(),
        quotation.price(),
        quotation.roughEstimateFree(),
        quotation.deductedOnAcceptance(),
        quotation.because());
  }
}
