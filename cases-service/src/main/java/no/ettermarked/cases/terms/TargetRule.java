package no.ettermarked.cases.terms;

import java.util.List;
import no.ettermarked.businesstime.Target;
import no.ettermarked.kit.reasons.Source;

/**
 * A line of the targets of terms that promises something.
 *
 * @param warnAtPercent the parts of the working time at which to warn, 1 to 99 %
 */
public record TargetRule(
    Source source,
    When when,
    Measure measure,
    Target target,
    NamedCalendar calendar,
    List<Integer> warnAtPercent)
    implements TargetLine {

  public TargetRule {
    warnAtPercent = warnAtPercent.stream().distinct().sorted().toList();
    if (warnAtPercent.stream().anyMatch(percent -> percent < 1 || percent > 99)) {
      throw new IllegalArgumentException("a warning is at 1 to 99 %, but was at " + warnAtPercent);
    }
  }
}
