package no.ettermarked.cases.integrations;

import java.time.Instant;

/**
 * An issue that was turned away and has no case yet.
 *
 * @param externalReference the key
 * @param code stable, for programs
 * @param detail what was wrong and what to do, as a sentence
 * @param refusedAt the last time
 */
public record Refusal(String externalReference, String code, String detail, Instant refusedAt) {}
