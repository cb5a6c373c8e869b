package no.ettermarked.agreements.agreements;

import java.util.Optional;
import java.util.UUID;

/**
 * Which agreements are looked for.
 *
 * @param status how far they have come; all when there is none
 * @param withDrafts whether drafts are among them
 */
public record AgreementFilter(
    Optional<UUID> customer, Optional<AgreementStatus> status, boolean withDrafts) {}
