package no.ettermarked.agreements.agreements;

import no.ettermarked.agreements.written.Slug;

/**
 * A plan that holds for a customer already.
 *
 * @param agreement the number of the agreement it holds by
 */
public record Overlap(Slug plan, String agreement) {}
