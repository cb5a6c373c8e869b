package no.ettermarked.agreements.terms.document;

import no.ettermarked.agreements.plans.Participant;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who takes part in a meeting. */
@Schema(description = "Who takes part in a meeting, by role.")
public record ParticipantTerm(
    @Schema(
            required = true,
            description = "A role of a contact or of the team.",
            examples = "account-manager")
        String role,
    @Schema(
            required = true,
            description = "How much they are needed.",
            examples = "required",
            enumeration = {"required", "when-needed"})
        String attendance,
    @Schema(
            description = "The role that takes part where nobody has the first.",
            examples = "aftermarket-representative")
        @Nullable String orElse) {

  static ParticipantTerm of(Participant participant) {
    return new ParticipantTerm(
        participant.role().text(),
        participant.attendance().text(),
        participant.orElse().map(Slug::text).orElse(null));
  }
}
