package no.ettermarked.cases.integrations;

/**
 * What a sender signs with. It is printed as nothing, so that it reaches no log with whatever holds
 * it; only {@link #revealed} gives it away.
 */
public final class Secret {

  /** The fewest characters of a secret. */
  public static final int SHORTEST = 16;

  private final String value;

  public Secret(String value) {
    if (value.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a secret has at least %d characters, but had %d".formatted(SHORTEST, value.length()));
    }
    this.value = value;
  }

  /** The secret itself: to sign with and to store, never to show. */
  public String revealed() {
    return value;
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
