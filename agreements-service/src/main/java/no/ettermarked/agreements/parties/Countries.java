package no.ettermarked.agreements.parties;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The countries there are. */
public final class Countries {

  private static final Set<String> ALL = Set.of(Locale.getISOCountries());

  private Countries() {}

  /** Why a text cannot be a country, ISO 3166-1 alpha-2, as a sentence. */
  public static Optional<String> objection(String country) {
    return ALL.contains(country)
        ? Optional.empty()
        : Optional.of("Expected an ISO 3166 country, such as NO, SE or DK.");
  }
}
