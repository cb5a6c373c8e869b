package no.ettermarked.agreements.plans.http;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a plan as it is shown. */
@Schema(description = "A version of a plan. It never changes.")
public record PlanView(
    @Schema(required = true, description = "The plan's key.", examples = "pluss") String key,
    @Schema(required = true, description = "1, 2, 3.", examples = "1") int version,
    @Schema(required = true, description = "What customers call it.", examples = "Pluss")
        String name,
    @Schema(required = true, description = "Plans whose terms come after its own, in this order.")
        List<PlanReferenceView> includes,
    @Schema(description = "The service it is a level of.", examples = "support")
        @Nullable String service,
    @Schema(required = true, description = "Plans to which it is an add-on.") List<String> addOnTo,
    @Schema(
            description = "How long it holds in an agreement; as long as that when absent.",
            examples = "P3M",
            format = "duration",
            implementation = String.class)
        @Nullable Period lasts,
    @Schema(
            required = true,
            description = "The coverage table; the first row that matches a case decides.")
        List<CoverageView> coverage,
    @Schema(
            required = true,
            description = "What is promised; per measure the first that matches counts.")
        List<TargetView> targets,
    @Schema(
            description =
                "The rank of its customers among others: 1 is served first, who has none last.",
            examples = "1")
        @Nullable Integer rank,
    @Schema(
            required = true,
            description =
                "The order in which kinds of case are served; kinds that are not named come last.")
        List<KindsInOrderBody> order,
    @Schema(required = true, description = "Time that is paid for beforehand.")
        List<TimebankBody> timebanks,
    @Schema(required = true, description = "What hours cost.") List<TimePriceBody> timePrices,
    @Schema(required = true, description = "What it costs again and again.")
        List<RecurringPriceView> recurringPrices,
    @Schema(
            required = true,
            description = "What costs something once, each time that something happens.")
        List<OneOffPriceBody> oneOffPrices,
    @Schema(description = "How quotations are made and paid.") @Nullable QuotationBody quotation,
    @Schema(required = true, description = "How recurring prices follow an index.")
        List<IndexationBody> indexations,
    @Schema(required = true, description = "Meetings it promises.") List<MeetingBody> meetings,
    @Schema(required = true, description = "Work it promises again and again, in steps.")
        List<ActivityBody> activities,
    @Schema(required = true, description = "What else customers are entitled to.")
        List<EntitlementBody> entitlements,
    @Schema(
            description =
                "How long the customer is bound, and how it gets out; at any day when nothing says it.")
        @Nullable TerminationBody termination,
    @Schema(required = true, description = "When this version was published, RFC 3339 UTC.")
        Instant publishedAt) {

  static PlanView of(Plan plan) {
    WrittenPlan written = plan.written();
    WrittenTerms terms = written.terms();
    return new PlanView(
        written.key(),
        plan.reference().version(),
        written.name(),
        plan.includes().stream().map(PlanReferenceView::of).toList(),
        written.service(),
        written.addOnTo(),
        written.lasts(),
        terms.coverage().stream().map(CoverageView::of).toList(),
        terms.targets().stream().map(TargetView::of).toList(),
        terms.rank(),
        terms.order().stream().map(KindsInOrderBody::of).toList(),
        terms.timebanks().stream().map(TimebankBody::of).toList(),
        terms.timePrices().stream().map(TimePriceBody::of).toList(),
        terms.recurringPrices().stream().map(RecurringPriceView::of).toList(),
        terms.oneOffPrices().stream().map(OneOffPriceBody::of).toList(),
        terms.quotation() == null ? null : QuotationBody.of(terms.quotation()),
        terms.indexations().stream().map(IndexationBody::of).toList(),
        terms.meetings().stream().map(MeetingBody::of).toList(),
        terms.activities().stream().map(ActivityBody::of).toList(),
        terms.entitlements().stream().map(EntitlementBody::of).toList(),
        terms.termination() == null ? null : TerminationBody.of(terms.termination()),
        plan.publishedAt());
  }
}
