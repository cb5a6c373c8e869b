package no.ettermarked.agreements.republications;

import java.util.Optional;
import java.util.UUID;

/**
 * What is gone through at a time.
 *
 * @param agreements how many agreements
 * @param told how many of them were told again
 * @param last the last of them
 */
public record Part(int agreements, int told, Optional<UUID> last) {}
