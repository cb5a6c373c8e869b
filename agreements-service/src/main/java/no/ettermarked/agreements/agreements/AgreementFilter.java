package no.ettermarked.agreements.agreements;

import java.util.Optional;
import java.util.UUID;

/**
 * Which agreements are looked for.
 *
 * @param accepted whether they are accepted or only offered; either when there is none
 */
public record AgreementFilter(Optional<UUID> customer, Optional<Boolean> accepted) {}
