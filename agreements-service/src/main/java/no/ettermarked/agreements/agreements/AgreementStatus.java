package no.ettermarked.agreements.agreements;

import java.util.Arrays;
import java.util.Optional;

/** How far an agreement has come. */
public enum AgreementStatus {
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

  AgreementStatus(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Whether it changes by itself, as days pass. */
  public boolean dependsOnDate() {
    return this != DRAFT && this != OFFERED;
  }

  /** The status of a word, when it is one. */
  public static Optional<AgreementStatus> of(String text) {
    return Arrays.stream(values()).filter(status -> status.text.equals(text)).findFirst();
  }
}
