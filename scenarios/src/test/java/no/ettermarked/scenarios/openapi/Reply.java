package no.ettermarked.scenarios.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;

/**
 * What a service said.
 *
 * @param contentType with its parameters, empty when there is none
 * @param etag empty when there is none
 */
public record Reply(int status, String contentType, String etag, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public boolean accepted() {
    return status >= 200 && status < 300;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return contentType.replaceFirst(";.*", "").trim().toLowerCase(Locale.ROOT);
  }

  /** The body, or a missing node when it is not JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public String toString() {
    return status + " " + (text.length() > 1_000 ? text.substring(0, 1_000) + " …" : text);
  }
}
