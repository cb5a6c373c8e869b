package no.ettermarked.agreements.plans;

import java.util.List;

/**
 * Kinds of case that are served alike, before all kinds that come later in the order (PRO-8).
 *
 * @param kinds in the provider's own words
 */
public record KindsInOrder(List<String> kinds) {}
