package no.ettermarked.meetings.meetings.http;

import no.ettermarked.meetings.meetings.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who takes part, as shown. */
@Schema(
    name = "Participant",
    description = "Somebody who takes part, for a role. Who holds two roles stands here for each.")
public record ParticipantView(
    @Schema(
            description = "Whose people it is.",
            enumeration = {"customer", "provider"},
            examples = "customer",
            required = true)
        String party,
    @Schema(
            description = "First and last name.",
            maxLength = 200,
            examples = "Ingrid Solvang",
            required = true)
        String name,
    @Schema(
            description = "E-mail address.",
            maxLength = 320,
            examples = "ingrid.solvang@fjordfisk.example",
            required = true)
        String email,
    @Schema(
            description = "The role for which it takes part.",
            maxLength = 100,
            examples = "erp-lead",
            required = true)
        String role,
    @Schema(
            description = "How much the role is needed.",
            enumeration = {"required", "when-needed"},
            examples = "required",
            required = true)
        String attendance) {

  static ParticipantView of(Participant participant) {
    return new ParticipantView(
        participant.party().code(),
        participant.name(),
        participant.email(),
        participant.role(),
        participant.attendance().code());
  }
}
