package no.ettermarked.agreements.agreements;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A plan that is to be offered.
 *
 * @param version the latest when there is none
 */
public record WantedPlan(Slug plan, Optional<Integer> version, int quantity) {}
