package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.Quotation;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How quotations are made and paid. */
@Schema(description = "How quotations are made and paid.")
public record QuotationBody(
    @Schema(
            description = "The code of the time price of a formal estimate and quotation.",
            examples = "consultant",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String price,
    @Schema(description = "Whether a rough estimate costs nothing.", examples = "true") @NotNull
        Boolean roughEstimateFree,
    @Schema(
            description =
                "Whether what the quotation cost is taken off the price when it is accepted.",
            examples = "true")
        @NotNull
        Boolean deductedOnAcceptance,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  Quotation written() {
    return new Quotation(price, roughEstimateFree, deductedOnAcceptance, because);
  }

  static QuotationBody of(Quotation written) {
    return new QuotationBody(
        written.price(),
        written.roughEstimateFree(),
        written.deductedOnAcceptance(),
        written.because());
  }
}
