package no.ettermarked.agreements.plans;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * Who takes part in a meeting, by role.
 *
 * @param orElse the role that takes part where nobody has the first
 */
public record Participant(Slug role, Attendance attendance, Optional<Slug> orElse) {}
