package no.ettermarked.agreements.duties.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty to lay down. */
@Schema(description = "A duty to lay down: something to be done again and again for a customer.")
public record DutyRequest(
    @Schema(description = "For whom, by id.", examples = "0199f0c4-2b1a-7c3d-8e4f-5a6b7c8d9e0f")
        @NotNull
        UUID customer,
    @Schema(description = "What is to be done.", examples = "Teknisk dokumentasjon er oppdatert")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "The role of the team whose it is.",
            examples = "lead-developer",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String ownerRole,
    @Schema(
            description = "How often: an ISO 8601 period of days, weeks, months or years.",
            examples = "P3M",
            maxLength = 6)
        @NotNull
        @Pattern(
            regexp = "^P[1-9][0-9]{0,2}[DWMY]$",
            message = "must be a period such as P3M or P1Y")
        String every,
    @Schema(
            description = "The first day it is due; later ones are counted from it.",
            examples = "2027-01-31")
        @NotNull
        LocalDate firstDueOn) {}
