package no.ettermarked.billing.rating;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which work is asked for; what is empty does not narrow it.
 *
 * @param startInclusive work that began then or later
 * @param endExclusive work that began before
 * @param waiting only work that waits, or only work that is rated
 */
public record WorkFilter(
    Optional<UUID> customer,
    Optional<UUID> ofCase,
    Optional<Instant> startInclusive,
    Optional<Instant> endExclusive,
    Optional<Boolean> waiting) {

  /** The same, narrowed to one customer when one is given. */
  public WorkFilter onlyOf(Optional<UUID> only) {
    return new WorkFilter(only.or(() -> customer), ofCase, startInclusive, endExclusive, waiting);
  }
}
