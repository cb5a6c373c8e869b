package no.ettermarked.cases.terms;

import java.util.Optional;
import no.ettermarked.kit.reasons.Source;

/** One line of the coverage of terms: the first that matches an enquiry decides about it. */
public sealed interface CoverageRule {

  Source source();

  When when();

  /** Such an enquiry is admitted, and paid for like this. */
  record Admits(Source source, When when, Pay pay) implements CoverageRule {}

  /**
   * Such an enquiry is not admitted.
   *
   * @param instead what the reporter can do instead, a sentence in the provider's language
   */
  record Refuses(Source source, When when, Optional<String> instead) implements CoverageRule {}
}
