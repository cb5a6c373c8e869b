package no.ettermarked.agreements.agreements;

import java.util.Arrays;
import java.util.Optional;

/** How far an agreement has come. */
public enum AgreementStatus {
  /** The provider is still writing it. */
  DRAFT("draft"),
  /** The customer has not accepted it. */
  OFFERED("offered"),
  /** The customer has not accepted it in time. */
  LAPSED("lapsed"),
  /** The provider has taken the draft or the offer back. */
  WITHDRAWN("withdrawn"),
  /** The customer has said no. */
  REJECTED("rejected"),
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
    return switch (this) {
      case DRAFT, WITHDRAWN, REJECTED -> false;
      case OFFERED, LAPSED, ACCEPTED, IN_FORCE, ENDED -> true;
    };
  }

  /** Whether nobody has accepted it, and nobody can any more. */
  public boolean cameToNothing() {
    return switch (this) {
      case LAPSED, WITHDRAWN, REJECTED -> true;
      case DRAFT, OFFERED, ACCEPTED, IN_FORCE, ENDED -> false;
    };
  }

  /** The status of a word, when it is one. */
  public static Optional<AgreementStatus> of(String text) {
    return Arrays.stream(values()).filter(status -> status.text.equals(text)).findFirst();
  }
}
