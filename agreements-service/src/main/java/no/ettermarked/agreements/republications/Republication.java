package no.ettermarked.agreements.republications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;

/**
 * The terms of all agreements that have not ended are told again. Agreements are gone through in
 * the order of their ids, some at a time, and it is kept how far that has come: whoever is stopped
 * goes on from there.
 *
 * @param calendar only terms that are counted in this calendar are told again
 * @param priceList only terms that are priced by this list are told again
 * @param total how many agreements there were to go through when it was asked for
 * @param done how many have been gone through
 * @param told how many of them were told again
 * @param after the agreement that was gone through last
 * @param began when the first were
 * @param ended when the last were
 */
public record Republication(
    UUID id,
    Cause cause,
    Optional<Slug> calendar,
    Optional<Slug> priceList,
    long total,
    long done,
    long told,
    Optional<UUID> after,
    Instant requestedAt,
    Optional<Instant> began,
    Optional<Instant> ended) {

  public Republication {
    if (told < 0 || told > done) {
      throw new IllegalArgumentException("of %d gone through %d were told".formatted(done, told));
    }
  }

  /** One that nothing has been done of. */
  public static Republication of(
      UUID id,
      Cause cause,
      Optional<Slug> calendar,
      Optional<Slug> priceList,
      long total,
      Instant requestedAt) {
    return new Republication(
        id,
        cause,
        calendar,
        priceList,
        total,
        0,
        0,
        Optional.empty(),
        requestedAt,
        Optional.empty(),
        Optional.empty());
  }

  public boolean hasEnded() {
    return ended.isPresent();
  }

  /** It has come further, and goes on. */
  public Republication advanced(Part part, Instant at) {
    return with(part, at, Optional.empty());
  }

  /** It has come to its end, with what was left. */
  public Republication ended(Part part, Instant at) {
    return with(part, at, Optional.of(at));
  }

  private Republication with(Part part, Instant at, Optional<Instant> end) {
    return new Republication(
        id,
        cause,
        calendar,
        priceList,
        total,
        done + part.agreements(),
        told + part.told(),
        part.last().or(() -> after),
        requestedAt,
        began.or(() -> Optional.of(at)),
        end);
  }
}
