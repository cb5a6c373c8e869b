package no.ettermarked.meetings.meetings.http;

import no.ettermarked.meetings.meetings.UnfilledRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role that nobody holds, as shown. */
@Schema(
    name = "UnfilledRole",
    description = "A role that should take part, and that nobody holds, nor one that stands in.")
public record UnfilledRoleView(
    @Schema(
            description = "Who should name somebody.",
            enumeration = {"customer", "provider"},
            examples = "provider",
            required = true)
        String party,
    @Schema(
            description = "The role.",
            maxLength = 100,
            examples = "incident-manager",
            required = true)
        String role,
    @Schema(
            description = "How much the role is needed.",
            enumeration = {"required", "when-needed"},
            examples = "required",
            required = true)
        String attendance) {

  static UnfilledRoleView of(UnfilledRole role) {
    return new UnfilledRoleView(role.party().code(), role.role(), role.attendance().code());
  }
}
