package no.ettermarked.cases.terms;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The three things by which terms tell enquiries apart.
 *
 * @param kind the provider's own word, such as {@code fault} or {@code licence}: a slug
 * @param channel the way it came, such as {@code portal} or {@code phone}: a slug
 */
public record Enquiry(String kind, Priority priority, String channel) {

  /** Small letters and digits, in words joined by hyphens. */
  public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final Pattern WORDS = Pattern.compile(SLUG);

  public Enquiry {
    requireSlug("kind", kind);
    Objects.requireNonNull(priority, "priority");
    requireSlug("channel", channel);
  }

  private static void requireSlug(String what, String value) {
    if (!WORDS.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a %s is written like 'change-request', but was '%s'".formatted(what, value));
    }
  }
}
