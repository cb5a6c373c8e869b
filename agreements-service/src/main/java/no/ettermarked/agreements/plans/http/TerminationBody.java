package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.time.Period;
import no.ettermarked.agreements.plans.Termination;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long the customer is bound, and how it gets out. */
@Schema(description = "How long the customer is bound, and how it gets out.")
public record TerminationBody(
    @Schema(
            description =
                "From the first day of the plan on it cannot be ended within this, ISO 8601.",
            examples = "P1Y",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period binding,
    @Schema(
            description = "How long before the end it is terminated, ISO 8601.",
            examples = "P3M",
            format = "duration",
            implementation = String.class)
        @NotNull
        Period notice,
    @Schema(
            description =
                "After the binding it holds for this long at a time; until it is terminated when"
                    + " left out.",
            examples = "P1Y",
            format = "duration",
            implementation = String.class)
        @Nullable Period renewal,
    @Schema(
            description =
                "The day of the year from which renewals are counted, --MM-dd; when the binding ends"
                    + " when left out. So what is bought in the middle of a quarter ends with one.",
            examples = "--01-01",
            maxLength = 7)
        @Pattern(
            regexp = RecurringPriceBody.DAY_OF_YEAR,
            message = "must be a day of the year such as --01-01")
        @Nullable String anchor,
    @Schema(
            description =
                "any-day: it can end on any day; month-end: with a month; renewal: when it would be"
                    + " renewed.",
            examples = "month-end",
            enumeration = {"any-day", "month-end", "renewal"})
        @NotNull
        @Pattern(
            regexp = "^(any-day|month-end|renewal)$",
            message = "must be any-day, month-end or renewal")
        String endsAt,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  Termination written() {
    return new Termination(
        binding, notice, renewal, anchor == null ? null : MonthDay.parse(anchor), endsAt, because);
  }

  static TerminationBody of(Termination written) {
    MonthDay anchor = written.anchor();
    return new TerminationBody(
        written.binding(),
        written.notice(),
        written.renewal(),
        anchor == null ? null : anchor.toString(),
        written.endsAt(),
        written.because());
  }
}
