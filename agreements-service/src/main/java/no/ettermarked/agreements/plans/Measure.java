package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** What a target is about. */
public enum Measure {
  /** Somebody has begun to work on the case: more than an acknowledgement, less than a solution. */
  WORK_STARTED("work-started");

  private final String text;

  Measure(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Measure parse(String text) {
    return Arrays.stream(values())
        .filter(measure -> measure.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a measure is work-started, but was '%s'".formatted(text)));
  }
}
