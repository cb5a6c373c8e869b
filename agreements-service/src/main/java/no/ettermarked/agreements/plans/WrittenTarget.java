package no.ettermarked.agreements.plans;

import java.util.List;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;

/**
 * A promise as it is written.
 *
 * @param target a text that {@link Target#parse} reads
 */
public record WrittenTarget(
    WrittenWhen when, String measure, String target, String calendar, List<Integer> warnAtPercent) {

  public TargetRule read() {
    return new TargetRule(
        when.read(),
        Measure.parse(measure),
        Target.parse(target),
        new Slug(calendar),
        warnAtPercent);
  }
}
