package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** On which days something can end. */
public enum EndsAt {
  ANY_DAY("any-day"),
  /** With a month. */
  MONTH_END("month-end"),
  /** When it would be renewed. */
  RENEWAL("renewal");

  private final String text;

  EndsAt(String text) {
    this.text = text;
  }

  public static EndsAt parse(String text) {
    return Arrays.stream(values())
        .filter(end -> end.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it ends at any-day, month-end or renewal, not '%s'".formatted(text)));
  }
}
