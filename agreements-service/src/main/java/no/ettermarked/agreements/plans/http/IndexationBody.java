package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Period;
import no.ettermarked.agreements.plans.Indexation;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How recurring prices follow an index. */
@Schema(description = "How recurring prices follow an index.")
public record IndexationBody(
    @Schema(
            description = "What prices refer to it by.",
            examples = "consumer-prices",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "The name of the index.", examples = "Konsumprisindeksen, SSB 03013")
        @NotBlank
        @Size(max = 200)
        String index,
    @Schema(
            description = "The month whose index the prices are at, yyyy-MM.",
            examples = "2025-11",
            maxLength = 7)
        @NotNull
        @Pattern(
            regexp = "^20[0-9]{2}-(0[1-9]|1[0-2])$",
            message = "must be a month such as 2025-11")
        String baseMonth,
    @Schema(
            description = "The day of every year on which prices are adjusted, --MM-dd.",
            examples = "--01-01",
            maxLength = 7)
        @NotNull
        @Pattern(
            regexp = RecurringPriceBody.DAY_OF_YEAR,
            message = "must be a day of the year such as --01-01")
        String adjustedOn,
    @Schema(
            description = "No more percent than this at a time, as a string.",
            examples = "5",
            maxLength = 5)
        @Pattern(regexp = TimePriceBody.VAT, message = "must be a percentage such as 25 or 12.5")
        @Nullable String capPercent,
    @Schema(
            description = "How long before it the customer is told, ISO 8601.",
            examples = "P1M",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period notice,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  Indexation written() {
    return new Indexation(key, index, baseMonth, adjustedOn, capPercent, notice, because);
  }

  static IndexationBody of(Indexation written) {
    return new IndexationBody(
        written.key(),
        written.index(),
        written.baseMonth(),
        written.adjustedOn(),
        written.capPercent(),
        written.notice(),
        written.because());
  }
}
