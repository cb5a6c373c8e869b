package no.ettermarked.agreements.teams.http;

import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.teams.Absence;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member's being away. */
@Schema(description = "A member's being away.")
public record AbsenceView(
    @Schema(required = true, description = "The absence's id.") UUID id,
    @Schema(
            required = true,
            description = "Whose: the member's e-mail address.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        String email,
    @Schema(
            description = "Who acts for them: another member's e-mail address.",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @Nullable String substitute,
    @Schema(required = true, description = "First day away, in the provider's zone.")
        LocalDate from,
    @Schema(description = "The day they are back; absent when nobody knows.")
        @Nullable LocalDate to) {

  static AbsenceView of(Absence absence) {
    return new AbsenceView(
        absence.id(),
        absence.email(),
        absence.substitute().orElse(null),
        absence.stretch().from(),
        absence.stretch().to().orElse(null));
  }
}
