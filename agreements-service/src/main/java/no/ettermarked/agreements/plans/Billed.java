package no.ettermarked.agreements.plans;

/** On which side of its period a recurring price is billed. */
public enum Billed {
  /** Before the period it is for begins. */
  IN_ADVANCE("in-advance");

  private final String text;

  Billed(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Billed parse(String text) {
    if (!text.equals(IN_ADVANCE.text)) {
      throw new IllegalArgumentException("a price is billed in-advance, not '%s'".formatted(text));
    }
    return IN_ADVANCE;
  }
}
