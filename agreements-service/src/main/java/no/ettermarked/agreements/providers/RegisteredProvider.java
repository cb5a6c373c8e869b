package no.ettermarked.agreements.providers;

/**
 * A profile as it is registered.
 *
 * @param version counted up by every change
 */
public record RegisteredProvider(Provider profile, long version) {}
