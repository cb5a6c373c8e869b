package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which agreements are looked for.
 *
 * @param status how far they have come; all when there is none
 * @param endsBy only those that have been accepted and hold no longer from this day on
 * @param withDrafts whether drafts are among them
 */
public record AgreementFilter(
    Optional<UUID> customer,
    Optional<AgreementStatus> status,
    Optional<LocalDate> endsBy,
    boolean withDrafts) {}
