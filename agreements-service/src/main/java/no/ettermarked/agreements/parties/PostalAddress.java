package no.ettermarked.agreements.parties;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where post goes (UPU S42).
 *
 * @param additional a second line, such as a floor
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(
    String street, @Nullable String additional, String postalCode, String city, String country) {

  private static final Map<String, String> POSTAL_CODES =
      Map.of(
          "NO", "[0-9]{4}",
          "SE", "[0-9]{3} ?[0-9]{2}",
          "DK", "[0-9]{4}",
          "FI", "[0-9]{5}");

  /** Why a postal code cannot be one of a country; only the Nordic forms are known here. */
  static Optional<String> objection(String country, String postalCode) {
    String form = POSTAL_CODES.getOrDefault(country, "[A-Za-z0-9][A-Za-z0-9 -]{0,11}");
    return postalCode.matches(form)
        ? Optional.empty()
        : Optional.of("This is not a postal code of %s.".formatted(country));
  }
}
