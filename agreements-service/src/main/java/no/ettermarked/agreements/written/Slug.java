package no.ettermarked.agreements.written;

import java.util.regex.Pattern;

/**
 * A name that people give and programs keep: 1 to 64 lower-case letters, digits and hyphens, such
 * as {@code office-hours}.
 */
public record Slug(String text) implements Comparable<Slug> {

  /** The form as a regular expression, for contracts. */
  public static final String FORM = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public Slug {
    if (!PATTERN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a key is 1 to 64 lower-case letters, digits and hyphens, but was '%s'".formatted(text));
    }
  }

  @Override
  public int compareTo(Slug other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
