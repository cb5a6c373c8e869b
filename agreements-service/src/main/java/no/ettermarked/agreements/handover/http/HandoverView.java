package no.ettermarked.agreements.handover.http;

import java.util.List;
import no.ettermarked.agreements.handover.HandoverReasons;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.http.ProgrammeView;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handover of an agreement. */
@Schema(description = "The handover of an agreement, and whether it lets the agreement go live.")
public record HandoverView(
    @Schema(
            required = true,
            description = "Whether the agreement may go live, as far as its checklist goes.")
        boolean complete,
    @Schema(
            required = true,
            description = "The checklist; its steps are done under /v1/programmes/{id}.")
        ProgrammeView checklist,
    @Schema(required = true, description = "Why.") List<Because> because) {

  /**
   * @param language BCP 47
   */
  static HandoverView of(Programme handover, String language) {
    return new HandoverView(
        handover.isComplete(),
        ProgrammeView.of(handover),
        ReasonsInWords.in(language).tell(HandoverReasons.of(handover)));
  }
}
