package no.ettermarked.agreements.terms.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the provider's people for this agreement. */
@Schema(description = "One of the provider's people for this agreement.")
public record TeamMemberTerm(
    @Schema(required = true, description = "First name.", examples = "Solveig") String firstName,
    @Schema(required = true, description = "Last name.", examples = "Moen") String lastName,
    @Schema(
            required = true,
            description = "Where invitations go.",
            examples = "solveig.moen@nordlys.example")
        String email,
    @Schema(
            required = true,
            description = "What they do for the customer.",
            examples = "account-manager")
        String role) {}
