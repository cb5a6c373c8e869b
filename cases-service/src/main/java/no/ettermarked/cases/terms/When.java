package no.ettermarked.cases.terms;

import java.util.List;

/**
 * Which enquiries a rule is about: those for which all conditions hold.
 *
 * @param conditions none for every enquiry
 */
public record When(List<Condition> conditions) {

  public When {
    conditions = List.copyOf(conditions);
  }

  /** About every enquiry. */
  public static When always() {
    return all();
  }

  public static When all(Condition... conditions) {
    return new When(List.of(conditions));
  }

  public boolean matches(Circumstances circumstances) {
    return conditions.stream().allMatch(condition -> condition.holds(circumstances));
  }
}
