package no.ettermarked.agreements.plans.http;

import java.time.Instant;
import java.util.List;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it is shown. */
@Schema(description = "A version of a plan. It never changes.")
public record PlanView(
    @Schema(required = true, description = "The plan's key.", examples = "pluss") String key,
    @Schema(required = true, description = "1, 2, 3.", examples = "1") int version,
    @Schema(required = true, description = "What customers call it.", examples = "Pluss")
        String name,
    @Schema(required = true, description = "Plans whose terms come after its own, in this order.")
        List<PlanReferenceView> includes,
    @Schema(required = true, description = "Its own rows of the coverage table.")
        List<CoverageView> coverage,
    @Schema(required = true, description = "Its own promises.") List<TargetBody> targets,
    @Schema(required = true, description = "Its own prices of hours.")
        List<TimePriceBody> timePrices,
    @Schema(required = true, description = "What it costs again and again.")
        List<RecurringPriceBody> recurringPrices,
    @Schema(required = true, description = "Meetings it promises itself.")
        List<MeetingBody> meetings,
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
        terms.coverage().stream().map(CoverageView::of).toList(),
        terms.targets().stream().map(TargetBody::of).toList(),
        terms.timePrices().stream().map(TimePriceBody::of).toList(),
        terms.recurringPrices().stream().map(RecurringPriceBody::of).toList(),
        terms.meetings().stream().map(MeetingBody::of).toList(),
        plan.publishedAt());
  }
}
