package no.ettermarked.agreements.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** Names that stand in a list more than once. */
final class Repeated {

  private Repeated() {}

  static <T> Stream<Flaw> in(List<T> list, Function<T, String> name, String pointer, String field) {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, list.size())
        .filter(i -> !seen.add(name.apply(list.get(i))))
        .mapToObj(
            i ->
                new Flaw(
                    pointer + "/" + i + field,
                    "%s stands here already; each has its own name."
                        .formatted(name.apply(list.get(i)))));
  }
}
