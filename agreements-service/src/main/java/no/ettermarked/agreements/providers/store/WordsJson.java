package no.ettermarked.agreements.providers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.List;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.providers.WrittenWord;
import no.ettermarked.kit.json.EventJson;

/** What customers call a provider's words, as one document in the provider's row. */
@Singleton
class WordsJson {
  private final EventJson json;

  WordsJson(EventJson json) {
    this.json = json;
  }

  String write(Words words) {
    return json.write(WrittenWord.of(words));
  }

  Words read(String document) {
    try {
      return WrittenWord.read(List.of(json.read(document, WrittenWord[].class)));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("words of a provider", bug);
    }
  }
}
