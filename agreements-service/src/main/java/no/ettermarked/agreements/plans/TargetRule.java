package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;

/**
 * What is promised for such cases. For each measure the first rule that matches counts.
 *
 * @param target none where nothing is promised
 * @param calendar in which it is counted
 * @param warnAtPercent how much of the time is used when somebody is warned; ascending
 * @param pausedBy whom or what the case may wait for while the time stands still, in the provider's
 *     own words
 * @param because the provision it comes from
 */
public record TargetRule(
    When when,
    Measure measure,
    Optional<Target> target,
    Slug calendar,
    List<Integer> warnAtPercent,
    List<Slug> pausedBy,
    ThirdPartyHelp thirdParty,
    Optional<String> because) {

  public TargetRule {
    warnAtPercent = warnAtPercent.stream().distinct().sorted().toList();
    pausedBy = pausedBy.stream().distinct().sorted().toList();
    for (int percent : warnAtPercent) {
      if (percent < 1 || percent > 99) {
        throw new IllegalArgumentException("a warning comes at 1 to 99 percent, not at " + percent);
      }
    }
  }
}
