package no.ettermarked.kit.idempotency;

import java.util.Map;

/**
 * An answer as it is kept.
 *
 * @param status HTTP status
 * @param headers those that the operation itself gave, such as Location and ETag
 * @param body JSON, or empty
 */
public record Answer(int status, Map<String, String> headers, String body) {
  public Answer {
    headers = Map.copyOf(headers);
  }
}
