package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.WrittenTimePrice;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an hour costs. */
@Schema(description = "What an hour costs, and how time is counted.")
public record TimePriceBody(
    @Schema(description = "What coverage refers to it by.", examples = "consultant", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String code,
    @Schema(description = "What it is called on an invoice.", examples = "Konsulent")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "For an hour, without VAT.") @NotNull @Valid MoneyBody perHour,
    @Schema(description = "Billed at least for each case, minutes.", examples = "15")
        @NotNull
        @Min(0)
        @Max(1440)
        Long minimumMinutes,
    @Schema(description = "Time is rounded up to whole ones of these, minutes.", examples = "15")
        @NotNull
        @Min(1)
        @Max(1440)
        Long incrementMinutes,
    @Schema(
            description = "Value added tax in percent, as a string.",
            examples = "25",
            maxLength = 5)
        @NotNull
        @Pattern(regexp = VAT, message = "must be a percentage such as 25 or 12.5")
        String vatPercent) {

  static final String VAT = "^([0-9]{1,2}(\\.[0-9]{1,2})?|100)$";

  WrittenTimePrice written() {
    return new WrittenTimePrice(
        code, name, perHour.written(), minimumMinutes, incrementMinutes, vatPercent);
  }

  static TimePriceBody of(WrittenTimePrice written) {
    return new TimePriceBody(
        written.code(),
        written.name(),
        MoneyBody.of(written.perHour()),
        written.minimumMinutes(),
        written.incrementMinutes(),
        written.vatPercent());
  }
}
