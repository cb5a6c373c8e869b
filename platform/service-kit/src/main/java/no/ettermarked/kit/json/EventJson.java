package no.ettermarked.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/**
 * The JSON of events and of stored documents: written like answers, read with tolerance for fields
 * that are new, since producers may add them.
 */
@Singleton
public class EventJson {
  private final ObjectMapper json;

  EventJson(ObjectMapper strict) {
    this.json = strict.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  public String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), bug);
    }
  }

  public <T> T read(String text, Class<T> type) throws JsonProcessingException {
    return json.readValue(text, type);
  }

  /** What has been read into a tree, which need not be written and read once more. */
  public <T> T read(JsonNode tree, Class<T> type) throws JsonProcessingException {
    return json.treeToValue(tree, type);
  }

  public <T> T convert(Object tree, Class<T> type) {
    return json.convertValue(tree, type);
  }
}
