package no.ettermarked.agreements.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Step;
import no.ettermarked.agreements.programmes.Template;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** Why an agreement can go live, or cannot yet (OSE-11). */
public final class HandoverReasons {

  private HandoverReasons() {}

  /** What there is to say of a handover. */
  public static List<Reason> of(Programme handover) {
    List<Step> open = handover.open();
    return List.of(
        open.isEmpty()
            ? Reason.of("handover.complete", source(handover), Map.of())
            : Reason.of(
                "handover.open",
                source(handover),
                Map.of(
                    "count",
                    Integer.toString(open.size()),
                    "steps",
                    open.stream().map(Step::name).collect(Collectors.joining(", ")))));
  }

  /**
   * That none has begun.
   *
   * @param required the templates of which one is required; at least one
   */
  static List<Reason> notBegun(List<Template> required) {
    Template first = required.getFirst();
    return List.of(
        Reason.of(
            "handover.not-begun",
            Source.of("programme-template", first.key().text(), first.version()),
            Map.of(
                "templates",
                required.stream().map(Template::name).collect(Collectors.joining(", ")))));
  }

  private static Source source(Programme handover) {
    return Source.of("programme-template", handover.template().text(), handover.templateVersion());
  }
}
