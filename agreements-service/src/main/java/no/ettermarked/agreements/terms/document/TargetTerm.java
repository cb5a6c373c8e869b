package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.plans.ThirdPartyHelp;
import no.ettermarked.agreements.plans.WrittenTarget;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A promise. */
@Schema(description = "A promise; per measure the first that matches a case counts.")
public record TargetTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Which cases it is promised for.") WhenTerm when,
    @Schema(
            required = true,
            description =
                "What is promised: acknowledged, work-started, next-reply, periodic-update or"
                    + " resolved.",
            examples = "work-started")
        String measure,
    @Schema(
            required = true,
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time;"
                    + " none, where nothing is promised.",
            examples = "PT2H")
        String target,
    @Schema(
            required = true,
            description = "The calendar it is counted in.",
            examples = "office-hours")
        String calendar,
    @Schema(
            required = true,
            description = "Warn when so many percent of the time are used; ascending.",
            examples = "[75]")
        List<Integer> warnAtPercent,
    @Schema(
            description =
                "Whom or what a case may wait for while the time stands still; absent means"
                    + " nothing.",
            examples = "[\"customer\"]")
        @Nullable List<String> pausedBy,
    @Schema(
            description =
                "When the help of a third party is needed: kept, as when absent, or"
                    + " only-with-their-guarantee.",
            examples = "only-with-their-guarantee")
        @Nullable String thirdParty,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Nullable String because) {

  static TargetTerm of(Sourced<TargetRule> rule) {
    TargetRule target = rule.value();
    return new TargetTerm(
        rule.source(),
        WhenTerm.of(target.when()),
        target.measure().text(),
        target.target().map(Target::text).orElse(WrittenTarget.NONE),
        target.calendar().text(),
        target.warnAtPercent(),
        target.pausedBy().isEmpty() ? null : target.pausedBy().stream().map(Slug::text).toList(),
        target.thirdParty() == ThirdPartyHelp.KEPT ? null : target.thirdParty().text(),
        target.because().orElse(null));
  }
}
