package no.ettermarked.billing.terms;

import java.util.Objects;
import no.ettermarked.kit.reasons.Source;

/** One rule of an agreement's coverage; of an ordered list the first that matches decides. */
public record CoverageRule(Source source, When when, Coverage coverage) {
  public CoverageRule {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(coverage, "coverage");
  }
}
