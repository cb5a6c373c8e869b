package no.ettermarked.kit.reasons;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision has its ground.
 *
 * @param kind what it is: {@code plan}, {@code calendar}, {@code agreement}, {@code clock} and the
 *     like
 * @param key the name people gave it
 * @param version which version of it, when it has versions
 * @param rule the place inside it, such as {@code coverage/3}
 */
public record Source(String kind, String key, @Nullable Integer version, @Nullable String rule) {
  public Source {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
  }

  public static Source of(String kind, String key) {
    return new Source(kind, key, null, null);
  }

  public static Source of(String kind, String key, int version, String rule) {
    return new Source(kind, key, version, rule);
  }

  public static Source of(String kind, String key, int version) {
    return new Source(kind, key, version, null);
  }
}
