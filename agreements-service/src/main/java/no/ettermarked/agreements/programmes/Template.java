package no.ettermarked.agreements.programmes;

import java.util.List;
import no.ettermarked.agreements.written.Slug;

/**
 * A version of what a programme or a checklist is made of; it never changes.
 *
 * @param version 1, 2, 3
 * @param ordered whether a step is done only when those before it are (OSE-14); a checklist is not
 *     (OSE-11)
 * @param requiredByAgreements whether an agreement that replaces none goes live only once it is
 *     handed over, as by this checklist (OSE-11)
 */
public record Template(
    Slug key,
    int version,
    String name,
    boolean ordered,
    List<TemplateStep> steps,
    boolean requiredByAgreements) {

  public Template {
    steps = List.copyOf(steps);
  }
}
