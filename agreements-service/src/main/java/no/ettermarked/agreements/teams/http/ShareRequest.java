package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is there for another share. */
@Schema(description = "A member is there for another share of a position.")
public record ShareRequest(
    @Schema(
            description = "Who: the member's e-mail address.",
            examples = "jonas.berge@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 254)
        String email,
    @Schema(description = "In which role.", examples = "developer", maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String role,
    @Schema(
            description = "Percent of a position, up to 100 with two decimals at most.",
            examples = "75",
            maxLength = 6)
        @NotNull
        @Pattern(
            regexp = "^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$",
            message = "must be percent up to 100 with two decimals at most")
        String share,
    @Schema(description = "From which day.", examples = "2027-01-01") @NotNull LocalDate from) {}
