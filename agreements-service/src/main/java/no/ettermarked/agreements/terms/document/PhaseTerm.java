package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.List;
import no.ettermarked.agreements.terms.MergedTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time in which the same plans hold, and all that they say. */
@Schema(
    description =
        "A time in which the same plans hold, and all that they say. An agreement has one phase"
            + " after the other, without gaps.")
public record PhaseTerm(
    @Schema(
            required = true,
            description = "First day, in the provider's zone.",
            examples = "2026-09-01")
        LocalDate from,
    @Schema(
            description = "The day after the last; absent when it is open-ended.",
            examples = "2027-09-01")
        @Nullable LocalDate to,
    @Schema(required = true, description = "The plans that hold in it.") List<ItemTerm> items,
    @Schema(
            required = true,
            description = "The coverage table; the first row that matches a case decides.")
        List<CoverageTerm> coverage,
    @Schema(
            required = true,
            description = "Promises; per measure the first that matches a case counts.")
        List<TargetTerm> targets,
    @Schema(required = true, description = "What hours cost, one of each code.")
        List<TimePriceTerm> timePrices,
    @Schema(
            required = true,
            description = "What the agreement costs again and again, one of each code.")
        List<RecurringPriceTerm> recurringPrices,
    @Schema(required = true, description = "Meetings that are promised, one of each key.")
        List<MeetingTerm> meetings) {

  /** What merged terms say, from a day to a day. */
  public static PhaseTerm of(
      LocalDate from, @Nullable LocalDate to, List<ItemTerm> items, MergedTerms merged) {
    return new PhaseTerm(
        from,
        to,
        items,
        merged.coverage().stream().map(CoverageTerm::of).toList(),
        merged.targets().stream().map(TargetTerm::of).toList(),
        merged.timePrices().stream().map(TimePriceTerm::of).toList(),
        merged.recurringPrices().stream().map(RecurringPriceTerm::of).toList(),
        merged.meetings().stream().map(MeetingTerm::of).toList());
  }
}
