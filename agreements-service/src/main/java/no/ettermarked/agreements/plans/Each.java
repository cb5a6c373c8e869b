package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.written.Flaw;

/** What is wrong with things of a list, one by one. */
final class Each {

  private Each() {}

  /**
   * @param pointer to what is wrong, with {@code %d} for the place in the list
   */
  static <T> Stream<Flaw> wrong(
      List<T> list, Predicate<T> isWrong, String pointer, Function<T, String> sentence) {
    return IntStream.range(0, list.size())
        .filter(i -> isWrong.test(list.get(i)))
        .mapToObj(i -> new Flaw(pointer.formatted(i), sentence.apply(list.get(i))));
  }
}
