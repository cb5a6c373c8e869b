package no.ettermarked.agreements.plans;

import java.util.Arrays;

/** On which side of its period a recurring price is billed. */
public enum Billed {
  /** Before the period it is for begins. */
  IN_ADVANCE("in-advance"),
  /** After the period it is for has ended. */
  IN_ARREARS("in-arrears");

  private final String text;

  Billed(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Billed parse(String text) {
    return Arrays.stream(values())
        .filter(billed -> billed.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a price is billed in-advance or in-arrears, not '%s'".formatted(text)));
  }
}
