package no.ettermarked.agreements.plans.http;

import java.time.Period;
import no.ettermarked.agreements.plans.WrittenRecurringPrice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan costs again and again, as it is shown. */
@Schema(description = "What one unit of the plan costs again and again.")
public record RecurringPriceView(
    @Schema(
            required = true,
            description = "Its name for programs; an including plan replaces it by the same code.",
            examples = "pluss-monthly",
            maxLength = 64)
        String code,
    @Schema(
            required = true,
            description = "What it is called on an invoice.",
            examples = "Forvaltningsavtale Pluss",
            maxLength = 200)
        String name,
    @Schema(required = true, description = "For one unit and one period, without VAT.")
        MoneyBody amount,
    @Schema(
            required = true,
            description = "The period: whole months or years, ISO 8601.",
            examples = "P1M",
            format = "duration",
            implementation = String.class)
        Period every,
    @Schema(
            required = true,
            description =
                "in-advance: before the period it is for begins; in-arrears: after it has ended.",
            examples = "in-advance")
        String billed,
    @Schema(
            required = true,
            description = "Value added tax in percent, as a string.",
            examples = "25",
            maxLength = 5)
        String vatPercent,
    @Schema(description = "What is counted; the plan itself when absent.", examples = "user")
        @Nullable String unit,
    @Schema(
            description = "How much is billed at a time: whole periods; one when absent.",
            examples = "P3M",
            format = "duration",
            implementation = String.class)
        @Nullable Period billedEvery,
    @Schema(
            description = "The day of the year from which billing is counted, --MM-dd.",
            examples = "--01-01")
        @Nullable String anchor,
    @Schema(
            description = "The key of an indexation by which it is adjusted.",
            examples = "consumer-prices")
        @Nullable String indexation,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static RecurringPriceView of(WrittenRecurringPrice written) {
    return new RecurringPriceView(
        written.code(),
        written.name(),
        MoneyBody.of(written.amount()),
        written.every(),
        written.billed(),
        written.vatPercent(),
        written.unit(),
        written.billedEvery(),
        written.anchor(),
        written.indexation(),
        written.because());
  }
}
