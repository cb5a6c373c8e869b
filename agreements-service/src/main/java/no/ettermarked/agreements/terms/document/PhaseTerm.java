package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.ettermarked.agreements.plans.Sourced;
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
    @Schema(description = "The customer's rank among others; last when absent.")
        @Nullable RankTerm rank,
    @Schema(
            required = true,
            description = "The order in which kinds of case are served; others come last.")
        List<OrderTerm> order,
    @Schema(required = true, description = "Time that is paid for beforehand, one of each key.")
        List<TimebankTerm> timebanks,
    @Schema(required = true, description = "What hours cost, one of each code.")
        List<TimePriceTerm> timePrices,
    @Schema(
            required = true,
            description = "What the agreement costs again and again, one of each code.")
        List<RecurringPriceTerm> recurringPrices,
    @Schema(required = true, description = "What costs something each time that something happens.")
        List<OneOffPriceTerm> oneOffPrices,
    @Schema(description = "How quotations are made and paid; absent when there are none.")
        @Nullable QuotationTerm quotation,
    @Schema(required = true, description = "How recurring prices follow an index.")
        List<IndexationTerm> indexations,
    @Schema(required = true, description = "Meetings that are promised, one of each key.")
        List<MeetingTerm> meetings,
    @Schema(required = true, description = "Work that is promised again and again, in steps.")
        List<ActivityTerm> activities,
    @Schema(required = true, description = "What else the customer is entitled to.")
        List<EntitlementTerm> entitlements,
    @Schema(
            required = true,
            description = "How long the customer is bound, by each plan that says it.")
        List<TerminationTerm> terminations,
    @Schema(description = "What the agreement leaves out; absent when it leaves nothing out.")
        @Nullable List<ExclusionTerm> exclusions) {

  boolean holdsOn(LocalDate date) {
    return !date.isBefore(from) && (to == null || date.isBefore(to));
  }

  /** What merged terms say, from a day to a day. */
  public static PhaseTerm of(
      LocalDate from, @Nullable LocalDate to, List<ItemTerm> items, MergedTerms merged) {
    return new PhaseTerm(
        from,
        to,
        items,
        each(merged.coverage(), CoverageTerm::of),
        each(merged.targets(), TargetTerm::of),
        merged.rank().map(RankTerm::of).orElse(null),
        each(merged.order(), OrderTerm::of),
        each(merged.timebanks(), TimebankTerm::of),
        each(merged.timePrices(), TimePriceTerm::of),
        each(merged.recurringPrices(), RecurringPriceTerm::of),
        each(merged.oneOffPrices(), OneOffPriceTerm::of),
        merged.quotation().map(QuotationTerm::of).orElse(null),
        each(merged.indexations(), IndexationTerm::of),
        each(merged.meetings(), MeetingTerm::of),
        each(merged.activities(), ActivityTerm::of),
        each(merged.entitlements(), EntitlementTerm::of),
        each(merged.terminations(), TerminationTerm::of),
        merged.exclusions().isEmpty() ? null : each(merged.exclusions(), ExclusionTerm::of));
  }

  private static <T, D> List<D> each(List<Sourced<T>> terms, Function<Sourced<T>, D> told) {
    return terms.stream().map(told).toList();
  }
}
