package no.ettermarked.agreements.providers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ettermarked.agreements.written.Slug;

/**
 * What customers call roles, waits and the like, for which terms and teams have the provider's own
 * short words: {@code third-party} is "a third party", in the provider's language.
 */
public record Words(Map<Slug, String> names) {
  public static final Words NONE = new Words(Map.of());

  public Words {
    names = Map.copyOf(names);
  }

  /** What a sentence calls it: the word itself where nobody has said more. */
  public String spoken(Slug word) {
    return names.getOrDefault(word, word.text());
  }

  /** The same of several, in their order. */
  public String spoken(List<Slug> words) {
    return words.stream().map(this::spoken).collect(Collectors.joining(", "));
  }
}
