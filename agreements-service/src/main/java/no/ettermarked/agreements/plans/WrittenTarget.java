package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.Target;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it is written.
 *
 * @param target a text that {@link Target#parse} reads, or {@link #NONE}
 * @param pausedBy whom or what the case may wait for while the time stands still
 * @param thirdParty a text that {@link ThirdPartyHelp#parse} reads; kept when it is missing
 */
public record WrittenTarget(
    WrittenWhen when,
    String measure,
    String target,
    String calendar,
    List<Integer> warnAtPercent,
    List<String> pausedBy,
    @Nullable String thirdParty,
    @Nullable String because) {

  /** Nothing is promised. */
  public static final String NONE = "none";

  public WrittenTarget {
    pausedBy = Objects.requireNonNullElse(pausedBy, List.of());
  }

  public TargetRule read() {
    return new TargetRule(
        when.read(),
        Measure.parse(measure),
        target.equals(NONE) ? Optional.empty() : Optional.of(Target.parse(target)),
        new Slug(calendar),
        warnAtPercent,
        pausedBy.stream().map(Slug::new).toList(),
        thirdParty == null ? ThirdPartyHelp.KEPT : ThirdPartyHelp.parse(thirdParty),
        Optional.ofNullable(because));
  }
}
