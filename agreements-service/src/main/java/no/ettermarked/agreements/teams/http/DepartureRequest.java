package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody leaves a role. */
@Schema(description = "Somebody leaves a role in a team.")
public record DepartureRequest(
    @Schema(
            description = "Who: the member's e-mail address.",
            examples = "jonas.berge@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 254)
        String email,
    @Schema(description = "Which role.", examples = "developer", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String role,
    @Schema(description = "The first day without it.", examples = "2027-03-01") @NotNull
        LocalDate on) {}
