package no.ettermarked.cases.terms;

import java.util.Arrays;
import java.util.Optional;

/** What a target is about. */
public enum Measure {
  /** Somebody has begun to work on the case: not a receipt, and not a solution (OSE-5). */
  WORK_STARTED("work-started"),
  /** It is solved. */
  RESOLVED("resolved");

  private final String text;

  Measure(String text) {
    this.text = text;
  }

  /** The name it is known by outside. */
  public String text() {
    return text;
  }

  /** The code of a reason that is told of work that is started, where it is told of this. */
  public String reason(String code) {
    return switch (this) {
      case WORK_STARTED -> code;
      case RESOLVED -> code + ".resolved";
    };
  }

  /** The measure of that name; empty when it is not timed here. */
  public static Optional<Measure> find(String text) {
    return Arrays.stream(values()).filter(measure -> measure.text.equals(text)).findFirst();
  }

  /**
   * Reads what {@link #text} writes.
   *
   * @throws IllegalArgumentException naming the text, if nothing of that name is timed here
   */
  public static Measure parse(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("nothing times '%s'".formatted(text)));
  }
}
