package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import no.ettermarked.agreements.plans.WrittenTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan says, or an agreement of its own. */
@Schema(
    description =
        "Terms of an agreement's own. Its rules come before those of plans, and its prices, meetings"
            + " and the like replace those of the same name.")
public record TermsBody(
    @Schema(description = "The coverage table; the first row that matches a case decides.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid CoverageBody> coverage,
    @Schema(description = "What is promised; per measure the first that matches counts.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid TargetBody> targets,
    @Schema(
            description =
                "The rank of its customers among others: 1 is served first, who has none last.",
            examples = "1")
        @Min(1)
        @Max(1000)
        @Nullable Integer rank,
    @Schema(
            description =
                "The order in which kinds of case are served; kinds that are not named come last.")
        @Size(max = 50)
        @Nullable List<@NotNull @Valid KindsInOrderBody> order,
    @Schema(description = "Time that is paid for beforehand.") @Size(max = 50)
        @Nullable List<@NotNull @Valid TimebankBody> timebanks,
    @Schema(description = "What hours cost.") @Size(max = 200)
        @Nullable List<@NotNull @Valid TimePriceBody> timePrices,
    @Schema(description = "What it costs again and again.") @Size(max = 200)
        @Nullable List<@NotNull @Valid RecurringPriceBody> recurringPrices,
    @Schema(description = "What costs something once, each time that something happens.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid OneOffPriceBody> oneOffPrices,
    @Schema(description = "How quotations are made and paid.") @Valid
        @Nullable QuotationBody quotation,
    @Schema(description = "How recurring prices follow an index.") @Size(max = 50)
        @Nullable List<@NotNull @Valid IndexationBody> indexations,
    @Schema(description = "Meetings it promises.") @Size(max = 50)
        @Nullable List<@NotNull @Valid MeetingBody> meetings,
    @Schema(description = "Work it promises again and again, in steps.") @Size(max = 50)
        @Nullable List<@NotNull @Valid ActivityBody> activities,
    @Schema(description = "What else customers are entitled to.") @Size(max = 200)
        @Nullable List<@NotNull @Valid EntitlementBody> entitlements,
    @Schema(
            description =
                "How long the customer is bound, and how it gets out; at any day when nothing says it.")
        @Valid
        @Nullable TerminationBody termination,
    @Schema(
            description =
                "What its plans bring and this customer does not have. Rules cannot be left out: say"
                    + " another, which comes first.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid ExclusionBody> exclusions) {

  /** The terms as they are written. */
  public WrittenTerms written() {
    return new WrittenTerms(
        each(coverage, CoverageBody::written),
        each(targets, TargetBody::written),
        rank,
        each(order, KindsInOrderBody::written),
        each(timebanks, TimebankBody::written),
        each(timePrices, TimePriceBody::written),
        each(recurringPrices, RecurringPriceBody::written),
        each(oneOffPrices, OneOffPriceBody::written),
        quotation == null ? null : quotation.written(),
        each(indexations, IndexationBody::written),
        each(meetings, MeetingBody::written),
        each(activities, ActivityBody::written),
        each(entitlements, EntitlementBody::written),
        termination == null ? null : termination.written(),
        each(exclusions, ExclusionBody::written));
  }

  private static <B, W> List<W> each(@Nullable List<B> bodies, Function<B, W> written) {
    return bodies == null ? List.of() : bodies.stream().map(written).toList();
  }
}
