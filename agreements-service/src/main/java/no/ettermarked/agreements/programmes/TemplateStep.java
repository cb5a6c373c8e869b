package no.ettermarked.agreements.programmes;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A step of a template.
 *
 * @param role of the team whose it is to do
 */
public record TemplateStep(Slug key, String name, Optional<Slug> role) {}
