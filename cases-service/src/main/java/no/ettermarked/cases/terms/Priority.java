package no.ettermarked.cases.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How urgent an enquiry is, most urgent first. */
public enum Priority {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW;

  /** What {@link #text} writes, as a regular expression. */
  public static final String TEXTS = "critical|high|medium|low";

  /** The name it is known by outside: {@code critical}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException naming the text, if it is no priority
   */
  public static Priority parse(String text) {
    return Arrays.stream(values())
        .filter(priority -> priority.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a priority is one of %s, but was '%s'".formatted(names(), text)));
  }

  private static String names() {
    return Arrays.stream(values()).map(Priority::text).collect(Collectors.joining(", "));
  }
}
