package no.ettermarked.agreements.agreements;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A plan that holds for a customer already.
 *
 * @param agreement the number of the agreement it holds by
 * @param service the service of which it is another level; none when it is the same plan
 */
public record Overlap(Slug plan, String agreement, Optional<String> service) {}
