package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** How much a case matters, from most to least. */
public enum Priority {
  CRITICAL("critical"),
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String text;

  Priority(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Priority parse(String text) {
    return Arrays.stream(values())
        .filter(priority -> priority.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a priority is critical, high, medium or low, but was '%s'".formatted(text)));
  }
}
