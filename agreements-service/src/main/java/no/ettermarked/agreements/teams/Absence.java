package no.ettermarked.agreements.teams;

import java.util.Optional;
import java.util.UUID;

/**
 * A member's being away (NET-4).
 *
 * @param email whose
 * @param substitute who acts for them: the e-mail address of another member
 */
public record Absence(UUID id, String email, Stretch stretch, Optional<String> substitute) {}
