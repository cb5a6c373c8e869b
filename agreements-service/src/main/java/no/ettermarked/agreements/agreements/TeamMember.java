package no.ettermarked.agreements.agreements;

import no.ettermarked.agreements.written.Slug;

/**
 * One of the provider's people for a customer.
 *
 * @param role what they do for the customer, such as {@code account-manager}
 */
public record TeamMember(String firstName, String lastName, String email, Slug role) {}
