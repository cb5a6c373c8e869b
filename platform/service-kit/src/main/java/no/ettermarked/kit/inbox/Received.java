package no.ettermarked.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a reader gets it.
 *
 * @param aggregate the id of what it happened to
 * @param aggregateVersion compare it with the version known: an older event may arrive later
 * @param at when it happened, by the provider's clock
 */
public record Received<T>(UUID aggregate, long aggregateVersion, Instant at, T data) {}
