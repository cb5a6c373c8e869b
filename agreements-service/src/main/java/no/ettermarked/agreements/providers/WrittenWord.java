package no.ettermarked.agreements.providers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.ettermarked.agreements.written.Slug;

/**
 * A word of the provider's, as it is written.
 *
 * @param name what customers call it, as it stands within a sentence
 */
public record WrittenWord(String word, String name) {

  /** What is written, once each word stands once. */
  public static Words read(List<WrittenWord> written) {
    return new Words(
        written.stream()
            .collect(Collectors.toUnmodifiableMap(one -> new Slug(one.word()), WrittenWord::name)));
  }

  /** Words as they are written, in the order of the words. */
  public static List<WrittenWord> of(Words words) {
    return words.names().entrySet().stream()
        .map(word -> new WrittenWord(word.getKey().text(), word.getValue()))
        .sorted(Comparator.comparing(WrittenWord::word))
        .toList();
  }
}
