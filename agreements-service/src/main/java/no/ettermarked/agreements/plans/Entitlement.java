package no.ettermarked.agreements.plans;

import org.jspecify.annotations.Nullable;

/**
 * Something that the customer is entitled to and that is neither a rule nor a price, such as free
 * attendance at a customer day (OSE-4).
 */
public record Entitlement(
    String key, String name, @Nullable String description, @Nullable String because) {}
