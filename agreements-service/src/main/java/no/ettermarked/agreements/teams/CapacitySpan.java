package no.ettermarked.agreements.teams;

import java.util.List;
import java.util.Map;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/**
 * Days on which a team has and has promised the same.
 *
 * @param held the shares of all members; absence takes nothing from it
 * @param absent the shares of those members who are away
 * @param promised to customers
 * @param because why it is overbooked; nothing when it is not
 */
public record CapacitySpan(
    Stretch stretch, Share held, Share absent, Share promised, List<Reason> because) {

  public CapacitySpan {
    because = List.copyOf(because);
  }

  public boolean isOverbooked() {
    return !because.isEmpty();
  }

  /** What can still be promised. */
  public Share free() {
    return held.less(promised);
  }

  /** A reason that names what was promised of what there is. */
  static Reason overbooked(
      String code, Team team, Stretch stretch, Share promised, Share held, String person) {
    return Reason.of(
        code,
        Source.of("team", team.name()),
        Map.of(
            "date", stretch.from().toString(),
            "promised", promised.percent(),
            "held", held.percent(),
            "person", person,
            "team", team.name()));
  }
}
