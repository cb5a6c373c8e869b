package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.OneOffPrice;
import no.ettermarked.agreements.plans.WrittenMoney;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What costs something once, each time that something happens. */
@Schema(
    description =
        "What costs something once, each time that something happens: an amount, or so many minutes"
            + " of a time price.")
public record OneOffPriceBody(
    @Schema(
            description = "Its name for programs; an including plan replaces it by the same code.",
            examples = "contact-training",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String code,
    @Schema(description = "What it is called on an invoice.", examples = "Opplæring")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "What happens, in your own words.",
            examples = "support-contact-added",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String trigger,
    @Schema(description = "What it costs, without VAT.") @Valid @Nullable MoneyBody amount,
    @Schema(description = "How many minutes it takes.", examples = "120") @Min(1) @Max(1_000_000)
        @Nullable Long minutes,
    @Schema(
            description = "The code of the time price of the minutes.",
            examples = "consultant",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String price,
    @Schema(
            description = "Value added tax in percent, as a string.",
            examples = "25",
            maxLength = 5)
        @NotNull
        @Pattern(regexp = TimePriceBody.VAT, message = "must be a percentage such as 25 or 12.5")
        String vatPercent,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  OneOffPrice written() {
    return new OneOffPrice(
        code,
        name,
        trigger,
        amount == null ? null : amount.written(),
        minutes,
        price,
        vatPercent,
        because);
  }

  static OneOffPriceBody of(OneOffPrice written) {
    WrittenMoney amount = written.amount();
    return new OneOffPriceBody(
        written.code(),
        written.name(),
        written.trigger(),
        amount == null ? null : MoneyBody.of(amount),
        written.minutes(),
        written.price(),
        written.vatPercent(),
        written.because());
  }
}
