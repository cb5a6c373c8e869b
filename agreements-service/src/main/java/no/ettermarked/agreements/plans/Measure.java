package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** What a target is about. */
public enum Measure {
  /** The customer knows that it is received and understood, and what happens next (VEN-11). */
  ACKNOWLEDGED("acknowledged"),
  /** Somebody has begun to work on the case: more than an acknowledgement, less than a solution. */
  WORK_STARTED("work-started"),
  /** The customer has been answered, each time it has written. */
  NEXT_REPLY("next-reply"),
  /** The customer has been told how it goes, again and again. */
  PERIODIC_UPDATE("periodic-update"),
  /** The case is solved. */
  RESOLVED("resolved");

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
                    "a measure is acknowledged, work-started, next-reply, periodic-update or"
                        + " resolved, but was '%s'".formatted(text)));
  }
}
