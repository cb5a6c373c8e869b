package no.ettermarked.agreements.customers;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that was done about a contact.
 *
 * @param doneBy the subject of the token it was done with
 */
public record ContactDeed(Instant at, String doneBy, What what) {

  /** What was done. */
  public enum What {
    ADDED,
    CHANGED,
    TRAINED,
    RECOMMENDED,
    ENDED,
    EXPORTED,
    ERASED;

    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static What parse(String text) {
      return valueOf(text.toUpperCase(Locale.ROOT));
    }
  }
}
