package no.ettermarked.agreements.providers.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.providers.WrittenWord;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A word of the provider's, and what customers call it. */
@Schema(description = "A word of the provider's, and what customers call it.")
public record WordBody(
    @Schema(
            description = "A role, a wait or the like, as plans and teams have it.",
            examples = "third-party",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String word,
    @Schema(
            description = "As it stands within a sentence, in the provider's language.",
            examples = "en tredjepart")
        @NotBlank
        @Size(max = 200)
        String name) {

  WrittenWord written() {
    return new WrittenWord(word, name);
  }

  /** None where there are none. */
  static @Nullable List<WordBody> of(Words words) {
    return words.names().isEmpty()
        ? null
        : WrittenWord.of(words).stream()
            .map(word -> new WordBody(word.word(), word.name()))
            .toList();
  }
}
