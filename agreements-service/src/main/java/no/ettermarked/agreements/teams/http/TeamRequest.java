package no.ettermarked.agreements.teams.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.ettermarked.agreements.teams.NewTeam;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team to form. */
@Schema(description = "A team to form.")
public record TeamRequest(
    @Schema(description = "What people call it; no other team has it.", examples = "Handel")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(
            description =
                "The roles that exactly one member has on every day: nobody can then be unsure who"
                    + " answers.",
            examples = "[\"account-manager\", \"lead-developer\"]")
        @NotNull
        @Size(max = 10)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> soleRoles,
    @Schema(description = "Its first day, in the provider's zone.", examples = "2026-09-01")
        @NotNull
        LocalDate from,
    @Schema(description = "Those who are in it from the first.") @NotNull @Size(max = 100)
        List<@NotNull @Valid MemberBody> members) {

  NewTeam team() {
    return new NewTeam(
        name,
        soleRoles.stream().map(Slug::new).collect(Collectors.toUnmodifiableSet()),
        from,
        members.stream().map(MemberBody::member).toList());
  }
}
