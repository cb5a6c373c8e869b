package no.ettermarked.agreements.pricelists.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.pricelists.PriceList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a price list as it is shown. */
@Schema(description = "A version of a price list. What it says never changes.")
public record PriceListView(
    @Schema(required = true, description = "What plans refer to it by.", examples = "hours")
        String key,
    @Schema(required = true, description = "1, 2, 3.", examples = "1") int version,
    @Schema(required = true, description = "What customers call it.", examples = "Prisliste 2026")
        String name,
    @Schema(
            required = true,
            description = "The first day it holds, in the provider's zone.",
            examples = "2026-01-01")
        LocalDate from,
    @Schema(
            description = "The day on which the next version begins; absent where there is none.",
            examples = "2027-01-01")
        @Nullable LocalDate to,
    @Schema(required = true, description = "What hours cost, one of each code.")
        List<ListPriceBody> prices,
    @Schema(required = true, description = "When this version was published, RFC 3339 UTC.")
        Instant publishedAt) {

  static PriceListView of(PriceList list) {
    return new PriceListView(
        list.written().key(),
        list.version(),
        list.written().name(),
        list.written().from(),
        list.to().orElse(null),
        list.written().prices().stream().map(ListPriceBody::of).toList(),
        list.publishedAt());
  }
}
