package no.ettermarked.kit.reasons;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a decision, kept with it.
 *
 * @param code stable, dotted: {@code target.within}; names the sentence in every language
 * @param source what the decision rests on, when there is such a thing
 * @param inputs the values that decided, in the words of ISO 8601 and ISO 4217; they fill the
 *     sentence
 */
public record Reason(String code, @Nullable Source source, Map<String, String> inputs) {
  public Reason {
    Objects.requireNonNull(code, "code");
    inputs = Map.copyOf(inputs);
  }

  public static Reason of(String code, Source source, Map<String, String> inputs) {
    return new Reason(code, source, inputs);
  }

  public static Reason of(String code, Map<String, String> inputs) {
    return new Reason(code, null, inputs);
  }
}
