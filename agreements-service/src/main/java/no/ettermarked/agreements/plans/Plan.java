package no.ettermarked.agreements.plans;

import java.time.Instant;
import java.util.List;
import no.ettermarked.agreements.written.Slug;

/**
 * A version of what can be bought. It never changes; what it includes are versions too, so that
 * what was accepted stays what it was.
 *
 * @param includes in the order in which their terms come
 * @param written the terms as they were written
 */
public record Plan(
    PlanReference reference,
    List<PlanReference> includes,
    WrittenPlan written,
    Instant publishedAt) {

  public Plan {
    includes = List.copyOf(includes);
  }

  public Slug key() {
    return reference.plan();
  }

  public String name() {
    return written.name();
  }
}
