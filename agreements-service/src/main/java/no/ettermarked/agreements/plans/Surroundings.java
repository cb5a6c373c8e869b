package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What terms can refer to besides what they say themselves.
 *
 * @param catalogue what the provider has published
 * @param included the terms of plans that come after these
 */
public record Surroundings(Catalogue catalogue, List<WrittenTerms> included) {

  public Surroundings {
    included = List.copyOf(included);
  }

  /** All things of a sort that terms bring, their own first. */
  <T> Stream<T> all(WrittenTerms own, Function<WrittenTerms, List<T>> part) {
    return Stream.concat(Stream.of(own), included.stream())
        .flatMap(terms -> part.apply(terms).stream());
  }

  /** The codes of all time prices. */
  Set<String> timePrices(WrittenTerms own) {
    return all(own, WrittenTerms::timePrices)
        .map(WrittenTimePrice::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  static String noTimePrice(@Nullable String code) {
    return "There is no time price %s, here or in what is included.".formatted(code);
  }
}
