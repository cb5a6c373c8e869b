package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Admission.Admitted;
import no.ettermarked.agreements.plans.Admission.NotAdmitted;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Pay;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.kit.reasons.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the coverage table. */
@Schema(description = "A row of the coverage table; the first row that matches a case decides.")
public record CoverageTerm(
    @Schema(required = true, description = "The plan, version and rule it came from.")
        Source source,
    @Schema(required = true, description = "Which cases the row is about.") WhenTerm when,
    @Schema(required = true, description = "Whether they are taken in.", examples = "true")
        boolean admit,
    @Schema(description = "How work is paid, where admitted.") @Nullable PayTerm pay,
    @Schema(
            description = "What the reporter is told to do, where not admitted.",
            examples = "Meld saken i kundeportalen.")
        @Nullable String instead,
    @Schema(description = "The provision the row comes from.", examples = "3.2")
        @Nullable String because) {

  static CoverageTerm of(Sourced<CoverageRule> rule) {
    WhenTerm when = WhenTerm.of(rule.value().when());
    String because = rule.value().because().orElse(null);
    return switch (rule.value().admission()) {
      case Admitted(Pay pay) ->
          new CoverageTerm(rule.source(), when, true, PayTerm.of(pay), null, because);
      case NotAdmitted(String instead) ->
          new CoverageTerm(rule.source(), when, false, null, instead, because);
    };
  }
}
