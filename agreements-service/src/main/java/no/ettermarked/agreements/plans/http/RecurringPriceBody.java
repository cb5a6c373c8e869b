package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import no.ettermarked.agreements.plans.WrittenRecurringPrice;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan costs again and again. */
@Schema(description = "What one unit of the plan costs again and again.")
public record RecurringPriceBody(
    @Schema(
            description = "Its name for programs; an including plan replaces it by the same code.",
            examples = "pluss-monthly",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String code,
    @Schema(description = "What it is called on an invoice.", examples = "Forvaltningsavtale Pluss")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "For one unit and one period, without VAT.") @NotNull @Valid
        MoneyBody amount,
    @Schema(
            description = "The period: whole months or years, ISO 8601.",
            examples = "P1M",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period every,
    @Schema(
            description =
                "in-advance: before the period it is for begins; in-arrears: after it has ended.",
            examples = "in-advance",
            enumeration = {"in-advance", "in-arrears"})
        @NotNull
        @Pattern(regexp = "^(in-advance|in-arrears)$", message = "must be in-advance or in-arrears")
        String billed,
    @Schema(
            description = "Value added tax in percent, as a string.",
            examples = "25",
            maxLength = 5)
        @NotNull
        @Pattern(regexp = TimePriceBody.VAT, message = "must be a percentage such as 25 or 12.5")
        String vatPercent,
    @Schema(
            description =
                "What is counted, in your own words, such as user or position-percent; the plan"
                    + " itself when left out.",
            examples = "user",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String unit,
    @Schema(
            description =
                "How much is billed at a time: whole periods, ISO 8601; one when left out.",
            examples = "P3M",
            format = "duration",
            implementation = String.class)
        @Nullable Period billedEvery,
    @Schema(
            description =
                "The day of the year from which billing is counted, --MM-dd; the agreement's first"
                    + " day when left out.",
            examples = "--01-01",
            maxLength = 7)
        @Pattern(regexp = DAY_OF_YEAR, message = "must be a day of the year such as --01-01")
        @Nullable String anchor,
    @Schema(
            description = "The key of an indexation by which it is adjusted.",
            examples = "consumer-prices",
            maxLength = 64)
        @Pattern(regexp = Slug.FORM)
        @Nullable String indexation,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  /** Every month has 28 days. */
  static final String DAY_OF_YEAR = "^--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$";

  WrittenRecurringPrice written() {
    return new WrittenRecurringPrice(
        code,
        name,
        amount.written(),
        every,
        billed,
        vatPercent,
        unit,
        billedEvery,
        anchor,
        indexation,
        because);
  }
}
