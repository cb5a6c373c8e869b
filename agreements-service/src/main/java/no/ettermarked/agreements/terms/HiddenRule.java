package no.ettermarked.agreements.terms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/**
 * A rule that never counts, because rules of other plans that were bought match all of it first.
 *
 * @param source the plan, version and rule that is never reached
 * @param plan what people call the plan that says it
 * @param item what people call the plan that was bought and brings it
 * @param others what people call the plans that were bought and come first
 */
public record HiddenRule(Source source, String plan, String item, List<String> others) {

  public HiddenRule {
    others = List.copyOf(others);
  }

  /** What there is to say of it to whoever composes an agreement. */
  public Reason reason() {
    return Reason.of(
        "terms.rule-hidden",
        source,
        Map.of(
            "rule",
            Objects.requireNonNull(source.rule()),
            "plan",
            plan,
            "item",
            item,
            "others",
            String.join(", ", others)));
  }
}
