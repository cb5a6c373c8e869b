package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which rules of a list can ever be the first that matches. */
final class Reachable {

  private Reachable() {}

  /**
   * The first rule before this one that matches everything this one matches.
   *
   * @param comparable which of the earlier rules are about the same thing
   */
  static OptionalInt hiddenBy(int rule, List<When> rules, IntPredicate comparable) {
    return IntStream.range(0, rule)
        .filter(comparable)
        .filter(earlier -> rules.get(earlier).covers(rules.get(rule)))
        .findFirst();
  }

  static String sentence(int hiding) {
    return "This is never reached: rule %d matches all of it first.".formatted(hiding + 1);
  }
}
