package no.ettermarked.agreements.plans;

import java.util.List;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;

/**
 * What is promised for such cases. For each measure the first rule that matches counts.
 *
 * @param calendar in which it is counted
 * @param warnAtPercent how much of the time is used when somebody is warned; ascending
 */
public record TargetRule(
    When when, Measure measure, Target target, Slug calendar, List<Integer> warnAtPercent) {

  public TargetRule {
    warnAtPercent = warnAtPercent.stream().distinct().sorted().toList();
    for (int percent : warnAtPercent) {
      if (percent < 1 || percent > 99) {
        throw new IllegalArgumentException("a warning comes at 1 to 99 percent, not at " + percent);
      }
    }
  }
}
