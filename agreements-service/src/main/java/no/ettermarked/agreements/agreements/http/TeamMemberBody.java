package no.ettermarked.agreements.agreements.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the provider's people for a customer. */
@Schema(description = "One of the provider's people for the customer.")
public record TeamMemberBody(
    @Schema(description = "First name.", examples = "Solveig") @NotBlank @Size(max = 100)
        String firstName,
    @Schema(description = "Last name.", examples = "Moen") @NotBlank @Size(max = 100)
        String lastName,
    @Schema(description = "Where invitations go.", examples = "solveig.moen@nordlys.example")
        @NotNull
        @Email
        @Size(min = 3, max = 254)
        String email,
    @Schema(
            description = "What they do for the customer; meetings ask for roles.",
            examples = "account-manager",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String role) {

  TeamMember member() {
    return new TeamMember(firstName, lastName, email, new Slug(role));
  }

  static TeamMemberBody of(TeamMember member) {
    return new TeamMemberBody(
        member.firstName(), member.lastName(), member.email(), member.role().text());
  }
}
