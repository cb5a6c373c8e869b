package no.ettermarked.agreements.terms.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two terms.
 *
 * @param part such as {@code coverage}
 * @param name what it is called within the part; of a rule, what it is about; of a termination, the
 *     plan that says it
 * @param now none where it is added
 * @param then none where it is removed
 */
public record Difference(
    String part, String name, @Nullable JsonNode now, @Nullable JsonNode then) {

  /** {@code added}, {@code removed} or {@code changed}. */
  public String change() {
    if (now == null) {
      return "added";
    }
    return then == null ? "removed" : "changed";
  }
}
