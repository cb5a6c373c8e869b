package no.ettermarked.agreements.terms;

import java.util.List;
import no.ettermarked.agreements.plans.When;
import no.ettermarked.kit.reasons.Source;

/**
 * A rule among those that plans of one agreement come to.
 *
 * @param in the terms that it is of
 * @param about what it is compared with others by: the first of these that matches counts
 * @param says what it comes to when it matches
 */
record PlacedRule(Source source, PlacedTerms in, When when, Object about, Object says) {

  boolean isAboutWhat(PlacedRule other) {
    return about.equals(other.about);
  }

  boolean replacesOnPurpose(PlacedRule other) {
    return in.replaceOnPurpose(other.in);
  }

  boolean saysTheSame(PlacedRule other) {
    return says.equals(other.says);
  }

  /**
   * @param others of other plans that were bought; at least one
   */
  HiddenRule hiddenBy(List<PlacedRule> others) {
    return new HiddenRule(
        source,
        in.name(),
        in.item().name(),
        others.stream().map(other -> other.in().item().name()).distinct().toList());
  }
}
