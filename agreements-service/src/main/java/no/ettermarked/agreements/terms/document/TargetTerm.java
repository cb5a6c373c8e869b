package no.ettermarked.agreements.terms.document;

import java.util.List;
import no.ettermarked.agreements.plans.TargetRule;
import no.ettermarked.agreements.terms.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise. */
@Schema(description = "A promise; per measure the first that matches a case counts.")
public record TargetTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Which cases it is promised for.") WhenTerm when,
    @Schema(required = true, description = "What is promised.", examples = "work-started")
        String measure,
    @Schema(
            required = true,
            description =
                "How soon: PT2H is two hours of opening time, P1BD the next business day at the"
                    + " same time, P1BD/EOD at its closing, P1BD/16:00 by that time.",
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
        List<Integer> warnAtPercent) {

  static TargetTerm of(Sourced<TargetRule> rule) {
    TargetRule target = rule.value();
    return new TargetTerm(
        rule.source(),
        WhenTerm.of(target.when()),
        target.measure().text(),
        target.target().text(),
        target.calendar().text(),
        target.warnAtPercent());
  }
}
