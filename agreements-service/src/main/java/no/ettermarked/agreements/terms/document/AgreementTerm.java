package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agreement that the terms are of. */
@Schema(description = "The agreement that the terms are of.")
public record AgreementTerm(
    @Schema(required = true, description = "The agreement's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-A1") String number,
    @Schema(
            required = true,
            description = "First day, in the provider's zone.",
            examples = "2026-09-01")
        LocalDate from,
    @Schema(
            description = "The day after the last; absent when it is open-ended.",
            examples = "2027-09-01")
        @Nullable LocalDate to) {}
