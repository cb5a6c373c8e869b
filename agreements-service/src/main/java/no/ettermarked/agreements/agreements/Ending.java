package no.ettermarked.agreements.agreements;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That an agreement ends, before it would have.
 *
 * @param to the day after its last
 * @param by who ended it, for the customer or the provider
 */
public record Ending(LocalDate to, String by, Instant at) {}
