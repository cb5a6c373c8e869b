package no.ettermarked.agreements.plans;

import org.jspecify.annotations.Nullable;

/**
 * Something of its plans that an agreement leaves out for its customer (OSE-13).
 *
 * @param part as {@link Excludable} says it
 * @param name its key or code
 */
public record Exclusion(String part, String name, @Nullable String because) {

  public boolean leavesOut(Excludable other, String named) {
    return Excludable.parse(part) == other && name.equals(named);
  }
}
