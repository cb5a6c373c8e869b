package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenPriceReference;
import no.ettermarked.agreements.plans.WrittenTimePrice;
import no.ettermarked.agreements.plans.WrittenTimePrice.WrittenSizePrice;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
    @Schema(description = "For an hour, without VAT; left out where a price list says it.") @Valid
        @Nullable MoneyBody perHour,
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
        String vatPercent,
    @Schema(
            description = "Whose hours they are; anybody's when left out.",
            examples = "consultant",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String role,
    @Schema(description = "Off the price, in percent, as a string.", examples = "10", maxLength = 5)
        @Pattern(regexp = VAT, message = "must be a percentage such as 25 or 12.5")
        @Nullable String discountPercent,
    @Schema(description = "Other prices of larger agreements.") @Size(max = 20)
        @Nullable List<@NotNull @Valid SizePriceBody> bySize,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because,
    @Schema(description = "The price list that has the amounts, instead of perHour and bySize.")
        @Valid
        @Nullable ListedBody priceList) {

  static final String VAT = "^([0-9]{1,2}(\\.[0-9]{1,2})?|100)$";

  /** The price of agreements of a size. */
  @Schema(description = "The price of agreements of at least a size.")
  public record SizePriceBody(
      @Schema(
              description =
                  "How many units are bought, at least, of the plan that brings the price.",
              examples = "20")
          @NotNull
          @Min(1)
          @Max(1_000_000)
          Integer from,
      @Schema(description = "For an hour, without VAT.") @NotNull @Valid MoneyBody perHour) {

    public WrittenSizePrice written() {
      return new WrittenSizePrice(from, perHour.written());
    }

    public static SizePriceBody of(WrittenSizePrice written) {
      return new SizePriceBody(written.from(), MoneyBody.of(written.perHour()));
    }
  }

  /** Where the amounts stand. */
  @Schema(
      description =
          "What an hour costs by a price list: whichever version holds on the day it is worked.")
  public record ListedBody(
      @Schema(description = "The price list's key.", examples = "hours", maxLength = 64)
          @NotNull
          @Pattern(regexp = Slug.FORM)
          String key,
      @Schema(
              description = "What it is priced by in the list.",
              examples = "consultant",
              maxLength = 64)
          @NotNull
          @Pattern(regexp = Slug.FORM)
          String code) {}

  WrittenTimePrice written() {
    return new WrittenTimePrice(
        code,
        name,
        perHour == null ? null : perHour.written(),
        minimumMinutes,
        incrementMinutes,
        vatPercent,
        role,
        discountPercent,
        bySize == null ? List.of() : bySize.stream().map(SizePriceBody::written).toList(),
        because,
        priceList == null ? null : new WrittenPriceReference(priceList.key(), priceList.code()));
  }

  static TimePriceBody of(WrittenTimePrice written) {
    return new TimePriceBody(
        written.code(),
        written.name(),
        written.perHour() == null ? null : MoneyBody.of(written.perHour()),
        written.minimumMinutes(),
        written.incrementMinutes(),
        written.vatPercent(),
        written.role(),
        written.discountPercent(),
        written.bySize().isEmpty()
            ? null
            : written.bySize().stream().map(SizePriceBody::of).toList(),
        written.because(),
        written.priceList() == null
            ? null
            : new ListedBody(written.priceList().key(), written.priceList().code()));
  }
}
