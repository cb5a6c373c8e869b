package no.ettermarked.billing.terms;

/** When a recurring price is billed. */
public enum Billed {
  /** With the month in which the period begins. */
  IN_ADVANCE("in-advance"),
  /** With the month in which the period ends. */
  IN_ARREARS("in-arrears");

  private final String word;

  Billed(String word) {
    this.word = word;
  }

  /** Reads the terms' own word. */
  public static Billed parse(String word) {
    for (Billed billed : values()) {
      if (billed.word.equals(word)) {
        return billed;
      }
    }
    throw new IllegalArgumentException("billed " + word + " is not known here");
  }
}
