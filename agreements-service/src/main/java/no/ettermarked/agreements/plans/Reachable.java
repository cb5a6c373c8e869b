package no.ettermarked.agreements.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which rules of a list can ever be the first that matches. */
public final class Reachable {

  private Reachable() {}

  /** Why a rule is never the first that matches; empty when it can be. */
  static Optional<String> neverFirst(int rule, List<When> rules, IntPredicate comparable) {
    return hiding(rule, rules, comparable).map(Reachable::sentence);
  }

  /**
   * The rules because of which one is never the first that matches; empty when it can be. An
   * earlier rule may match all of it, or several may between them.
   *
   * @param comparable which of the earlier rules are about the same thing
   */
  public static Optional<SortedSet<Integer>> hiding(
      int rule, List<When> rules, IntPredicate comparable) {
    int[] earlier = IntStream.range(0, rule).filter(comparable).toArray();
    OptionalInt one =
        Arrays.stream(earlier).filter(i -> rules.get(i).covers(rules.get(rule))).findFirst();
    return one.isPresent()
        ? Optional.of(new TreeSet<>(List.of(one.getAsInt())))
        : together(rule, rules, earlier);
  }

  private static String sentence(SortedSet<Integer> hiding) {
    return hiding.size() == 1
        ? "This is never reached: rule %d matches all of it first.".formatted(hiding.first() + 1)
        : "This is never reached: rules %s match all of it first, between them."
            .formatted(
                hiding.stream()
                    .map(rule -> Integer.toString(rule + 1))
                    .collect(Collectors.joining(", ")));
  }

  private static Optional<SortedSet<Integer>> together(int rule, List<When> rules, int[] earlier) {
    if (earlier.length < 2 || rules.get(rule).isNever()) {
      return Optional.empty();
    }
    return EveryEnquiry.toldApartBy(rules)
        .matching(rules.get(rule))
        .flatMap(enquiries -> first(enquiries, rules, earlier));
  }

  /** The earlier rules that match, if one matches each of the enquiries. */
  private static Optional<SortedSet<Integer>> first(
      List<Enquiry> enquiries, List<When> rules, int[] earlier) {
    SortedSet<Integer> hiding = new TreeSet<>();
    for (Enquiry enquiry : enquiries) {
      OptionalInt match =
          Arrays.stream(earlier).filter(i -> rules.get(i).matches(enquiry)).findFirst();
      if (match.isEmpty()) {
        return Optional.empty();
      }
      hiding.add(match.getAsInt());
    }
    return enquiries.isEmpty() ? Optional.empty() : Optional.of(hiding);
  }
}
