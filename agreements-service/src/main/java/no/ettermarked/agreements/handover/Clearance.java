package no.ettermarked.agreements.handover;

import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Template;
import no.ettermarked.kit.reasons.Reason;

/** Whether an agreement may go live as far as its handover goes (OSE-11). */
public sealed interface Clearance {

  /** Nothing stands in the way. */
  record Given() implements Clearance {}

  /** The handover has steps that are open. */
  record Open(List<Reason> because) implements Clearance {}

  /** The agreement requires a handover, and none has begun. */
  record NotBegun(List<Reason> because) implements Clearance {}

  /**
   * @param handover the one that has begun, by whichever template
   * @param required the templates of which the agreement requires one; none where it requires none
   */
  static Clearance of(Optional<Programme> handover, List<Template> required) {
    if (handover.isPresent()) {
      return handover.get().isComplete()
          ? new Given()
          : new Open(HandoverReasons.of(handover.get()));
    }
    return required.isEmpty() ? new Given() : new NotBegun(HandoverReasons.notBegun(required));
  }
}
