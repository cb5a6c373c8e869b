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
            description = "in-advance: before the period it is for begins.",
            examples = "in-advance",
            enumeration = {"in-advance"})
        @NotNull
        @Pattern(regexp = "^in-advance$", message = "must be in-advance")
        String billed,
    @Schema(
            description = "Value added tax in percent, as a string.",
            examples = "25",
            maxLength = 5)
        @NotNull
        @Pattern(regexp = TimePriceBody.VAT, message = "must be a percentage such as 25 or 12.5")
        String vatPercent) {

  WrittenRecurringPrice written() {
    return new WrittenRecurringPrice(code, name, amount.written(), every, billed, vatPercent);
  }

  static RecurringPriceBody of(WrittenRecurringPrice written) {
    return new RecurringPriceBody(
        written.code(),
        written.name(),
        MoneyBody.of(written.amount()),
        written.every(),
        written.billed(),
        written.vatPercent());
  }
}
