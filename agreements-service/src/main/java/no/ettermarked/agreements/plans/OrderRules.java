package no.ettermarked.agreements.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What the order of kinds must hold to. */
final class OrderRules {

  static final List<TermsRules.Rule> ALL = List.of(OrderRules::eachKindStandsOnce);

  private OrderRules() {}

  private static Stream<Flaw> eachKindStandsOnce(WrittenTerms terms, Surroundings around) {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, terms.order().size())
        .boxed()
        .flatMap(
            i ->
                terms.order().get(i).kinds().stream()
                    .filter(kind -> !seen.add(kind))
                    .map(
                        kind ->
                            new Flaw(
                                "/order/%d/kinds".formatted(i),
                                "%s has its place in the order already.".formatted(kind))));
  }
}
