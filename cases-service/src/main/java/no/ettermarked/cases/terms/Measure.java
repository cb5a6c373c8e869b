package no.ettermarked.cases.terms;

/** What a target is about. */
public enum Measure {
  /** Somebody has begun to work on the case: not a receipt, and not a solution (OSE-5). */
  WORK_STARTED("work-started");

  private final String text;

  Measure(String text) {
    this.text = text;
  }

  /** The name it is known by outside. */
  public String text() {
    return text;
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException naming the text, if nothing of that name is timed here
   */
  public static Measure parse(String text) {
    for (Measure measure : values()) {
      if (measure.text.equals(text)) {
        return measure;
      }
    }
    throw new IllegalArgumentException(
        "a target is about work-started, but was about '%s'".formatted(text));
  }
}
