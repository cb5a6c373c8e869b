package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.teams.Absence;
import no.ettermarked.kit.identity.Ids;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member will be away. */
@Schema(description = "A member will be away.")
public record AbsenceRequest(
    @Schema(
            description = "Who: the member's e-mail address.",
            examples = "kari.lunde@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 254)
        String email,
    @Schema(
            description =
                "Who acts for them: another member, who is in the team all that time. Required for who"
                    + " has a role that only one has.",
            examples = "jonas.berge@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Size(min = 3, max = 254)
        @Nullable String substitute,
    @Schema(description = "First day away.", examples = "2026-10-05") @NotNull LocalDate from,
    @Schema(
            description = "The day they are back; left out when nobody knows.",
            examples = "2026-10-19")
        @Nullable LocalDate to) {

  Absence absence() {
    return new Absence(Ids.next(), email, Days.of(from, to), Optional.ofNullable(substitute));
  }
}
