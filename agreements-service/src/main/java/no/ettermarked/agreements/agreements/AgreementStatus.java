package no.ettermarked.agreements.agreements;

import java.util.Arrays;
import java.util.Optional;

/** How far an agreement has come. */
public enum Stage {
  /** The provider is still writing it. */
  DRAFT("draft"),
  /** The customer has not accepted it. */
  OFFERED("offered"),
  /** It is accepted, and has not begun. */
  ACCEPTED("accepted"),
  /** It holds. */
  IN_FORCE("in-force"),
  /** It holds no longer. */
  ENDED("ended");

  private final String text;

  Stage(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The stage of a word, when it is one. */
  public static Optional<Stage> of(String text) {
    return Arrays.stream(values()).filter(stage -> stage.text.equals(text)).findFirst();
  }
}
