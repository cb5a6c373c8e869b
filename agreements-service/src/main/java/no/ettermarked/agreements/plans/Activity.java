package no.ettermarked.agreements.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work that is promised again and again, in steps (PEC-3).
 *
 * @param recurrence a recurrence rule of RFC 5545, as {@link Recurrence} reads it
 * @param calendar whose business days it is planned on
 * @param steps in order
 */
public record Activity(
    String key,
    String name,
    String recurrence,
    String calendar,
    List<Step> steps,
    @Nullable String because) {

  /**
   * One step.
   *
   * @param role who answers for it; nobody by name when there is none
   */
  public record Step(String key, String name, @Nullable String role) {}
}
