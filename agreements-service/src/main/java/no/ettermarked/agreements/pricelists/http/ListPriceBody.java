package no.ettermarked.agreements.pricelists.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenHourlyAmounts;
import no.ettermarked.agreements.plans.http.MoneyBody;
import no.ettermarked.agreements.plans.http.TimePriceBody.SizePriceBody;
import no.ettermarked.agreements.pricelists.WrittenListPrice;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an hour costs by a price list. */
@Schema(description = "What an hour costs by a price list.")
public record ListPriceBody(
    @Schema(description = "What plans refer to it by.", examples = "consultant", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String code,
    @Schema(description = "For an hour, without VAT.") @NotNull @Valid MoneyBody perHour,
    @Schema(description = "Other prices of larger agreements.") @Size(max = 20)
        @Nullable List<@NotNull @Valid SizePriceBody> bySize) {

  WrittenListPrice written() {
    return new WrittenListPrice(
        code,
        new WrittenHourlyAmounts(
            perHour.written(),
            bySize == null ? List.of() : bySize.stream().map(SizePriceBody::written).toList()));
  }

  static ListPriceBody of(WrittenListPrice written) {
    WrittenHourlyAmounts amounts = written.amounts();
    return new ListPriceBody(
        written.code(),
        MoneyBody.of(amounts.perHour()),
        amounts.bySize().isEmpty()
            ? null
            : amounts.bySize().stream().map(SizePriceBody::of).toList());
  }
}
