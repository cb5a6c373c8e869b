package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the provider's people for this agreement (NET-1), or who acts for one who is away (NET-4).
 *
 * @param from the first day; the agreement's when there is none
 * @param to the day after the last; when the agreement ends when there is none
 */
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
        String role,
    @Schema(
            description = "The first day they do; the agreement's when it is not there.",
            examples = "2026-09-01")
        @Nullable LocalDate from,
    @Schema(
            description =
                "The day after the last they do; as long as the agreement when it is not there.",
            examples = "2026-10-01")
        @Nullable LocalDate to,
    @Schema(description = "Whom they act for, who is away.", examples = "Kari Lunde")
        @Nullable String inPlaceOf) {

  boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
  }
}
