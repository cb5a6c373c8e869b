package no.ettermarked.agreements.teams.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's being in a team. */
@Schema(description = "Somebody's being in a team.")
public record MemberBody(
    @Schema(description = "Who.") @NotNull @Valid PersonBody person,
    @Schema(description = "What they are in it.", examples = "account-manager", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String role,
    @Schema(
            description =
                "Percent of a position that they are in it for, up to 100 with two decimals at most.",
            examples = "37.5",
            maxLength = 6)
        @NotNull
        @Pattern(
            regexp = "^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$",
            message = "must be percent up to 100 with two decimals at most")
        String share,
    @Schema(description = "First day, in the provider's zone.", examples = "2026-09-01") @NotNull
        LocalDate from,
    @Schema(description = "The day after the last; left out when it is open-ended.")
        @Nullable LocalDate to) {

  Membership member() {
    return new Membership(
        person.person(), new Slug(role), Share.ofPercent(share), Days.of(from, to));
  }

  static MemberBody of(Membership member) {
    return new MemberBody(
        PersonBody.of(member.person()),
        member.role().text(),
        member.share().percent(),
        member.stretch().from(),
        member.stretch().to().orElse(null));
  }
}
