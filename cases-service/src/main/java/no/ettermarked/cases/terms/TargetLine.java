package no.ettermarked.cases.terms;

import no.ettermarked.kit.reasons.Source;

/** One line of the targets of terms: of a measure, the first that matches an enquiry decides. */
public sealed interface TargetLine permits TargetRule, TargetLine.NothingPromised {

  Source source();

  When when();

  Measure measure();

  /** Such an enquiry is promised nothing of that measure. */
  record NothingPromised(Source source, When when, Measure measure) implements TargetLine {}
}
