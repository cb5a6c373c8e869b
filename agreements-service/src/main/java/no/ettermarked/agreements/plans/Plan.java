package no.ettermarked.agreements.plans;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A version of what can be bought. It never changes; what it includes are versions too, so that
 * what was accepted stays what it was.
 */
public final class Plan {
  private final PlanReference reference;
  private final List<PlanReference> includes;
  private final WrittenPlan written;
  private final Instant publishedAt;

  /** Read when first asked for: of those who merge it, many keep the same plan. */
  private volatile @Nullable SourcedTerms terms;

  /**
   * @param includes in the order in which their terms come
   * @param written the terms as they were written
   */
  public Plan(
      PlanReference reference,
      List<PlanReference> includes,
      WrittenPlan written,
      Instant publishedAt) {
    this.reference = reference;
    this.includes = List.copyOf(includes);
    this.written = written;
    this.publishedAt = publishedAt;
  }

  public PlanReference reference() {
    return reference;
  }

  /** In the order in which their terms come. */
  public List<PlanReference> includes() {
    return includes;
  }

  /** The terms as they were written. */
  public WrittenPlan written() {
    return written;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public Slug key() {
    return reference.plan();
  }

  public String name() {
    return written.name();
  }

  /** What it says itself, each value with where it stands. */
  public SourcedTerms terms() {
    SourcedTerms read = terms;
    if (read == null) {
      read = SourcedTerms.of("plan", key().text(), reference.version(), written.terms());
      terms = read;
    }
    return read;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Plan plan
        && reference.equals(plan.reference)
        && includes.equals(plan.includes)
        && written.equals(plan.written)
        && publishedAt.equals(plan.publishedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reference, publishedAt);
  }

  @Override
  public String toString() {
    return reference.toString();
  }
}
