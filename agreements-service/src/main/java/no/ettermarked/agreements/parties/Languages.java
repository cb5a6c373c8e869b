package no.ettermarked.agreements.parties;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The languages that can be written in. */
public final class Languages {

  private Languages() {}

  /** Why a text cannot be a language, BCP 47, as a sentence. */
  public static Optional<String> objection(String language) {
    try {
      new Locale.Builder().setLanguageTag(language);
      return Optional.empty();
    } catch (IllformedLocaleException malformed) {
      return Optional.of("Expected a BCP 47 language, such as nb-NO.");
    }
  }
}
