package no.ettermarked.agreements.pricelists.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.pricelists.WrittenPriceList;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a price list. */
@Schema(description = "The next version of a price list, whole.")
public record PriceListRequest(
    @Schema(description = "What plans refer to it by.", examples = "hours", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What customers call it.", examples = "Prisliste 2026")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "The first day it holds, in the provider's zone. A next version holds from today or"
                    + " later, and after the one before it, which holds until then.",
            examples = "2026-01-01")
        @NotNull
        LocalDate from,
    @Schema(
            description =
                "What hours cost, one of each code. A next version prices whatever the one before it"
                    + " did, since plans refer to it.")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull @Valid ListPriceBody> prices) {

  WrittenPriceList written() {
    return new WrittenPriceList(
        key, name, from, prices.stream().map(ListPriceBody::written).toList());
  }
}
