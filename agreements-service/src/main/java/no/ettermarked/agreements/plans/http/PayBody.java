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
                    + " hourly: by time spent.",
            examples = "hourly",
            enumeration = {"included", "free", "hourly"})
        @NotNull
        @Pattern(regexp = "^(included|free|hourly)$", message = "must be included, free or hourly")
        String as,
    @Schema(
            description = "With hourly: the code of a time price, here or in an included plan.",
            examples = "consultant",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String price) {

  WrittenPay written() {
    return new WrittenPay(as, price);
  }

  static PayBody of(WrittenPay written) {
    return new PayBody(written.as(), written.price());
  }
}
