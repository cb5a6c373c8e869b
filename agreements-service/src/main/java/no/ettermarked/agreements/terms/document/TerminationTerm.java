package no.ettermarked.agreements.terms.document;

import java.time.MonthDay;
import java.time.Period;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long the customer is bound, and how it gets out. */
@Schema(description = "How long the customer is bound, and how it gets out.")
public record TerminationTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(
            required = true,
            description =
                "From the first day of the plan on it cannot be ended within this, ISO 8601.",
            examples = "P1Y")
        String binding,
    @Schema(
            required = true,
            description = "How long before the end it is terminated, ISO 8601.",
            examples = "P3M")
        String notice,
    @Schema(
            description =
                "After the binding it holds for this long at a time; until it is terminated when"
                    + " absent.",
            examples = "P1Y")
        @Nullable String renewal,
    @Schema(
            description =
                "The day of the year from which renewals are counted, --MM-dd; when the binding ends"
                    + " when absent.",
            examples = "--01-01")
        @Nullable String anchor,
    @Schema(
            required = true,
            description =
                "any-day: it can end on any day; month-end: with a month; renewal: when it would be"
                    + " renewed.",
            examples = "month-end")
        String endsAt,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static TerminationTerm of(Sourced<Termination> sourced) {
    Termination termination = sourced.value();
    Period renewal = termination.renewal();
    MonthDay anchor = termination.anchor();
    return new TerminationTerm(
        sourced.source(),
        termination.binding().toString(),
        termination.notice().toString(),
        renewal == null ? null : renewal.toString(),
        anchor == null ? null : anchor.toString(),
        termination.endsAt(),
        termination.because());
  }
}
