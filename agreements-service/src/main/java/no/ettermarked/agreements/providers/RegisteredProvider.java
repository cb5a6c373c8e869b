package no.ettermarked.agreements.providers;

import java.util.UUID;

/**
 * A profile as it is registered.
 *
 * @param id of the profile, by which it is told
 * @param version counted up by every change
 */
public record RegisteredProvider(UUID id, Provider profile, long version) {}
