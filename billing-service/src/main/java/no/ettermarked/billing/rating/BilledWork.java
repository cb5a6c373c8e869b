package no.ettermarked.billing.rating;

/**
 * Logged work and what has become of it.
 *
 * @param version counted up when it gets its price
 */
public record BilledWork(LoggedWork work, Rating rating, long version) {}
