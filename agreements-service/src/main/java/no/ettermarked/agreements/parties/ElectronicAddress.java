package no.ettermarked.agreements.parties;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where electronic documents go: a Peppol participant.
 *
 * <p>The identifiers of these schemes are checked: 0192 (Norwegian organisation number), 0007
 * (Swedish), 0184 (Danish CVR), 0212 (Finnish business id) and 0088 (GLN). Of any other scheme only
 * the form is.
 *
 * @param scheme ISO/IEC 6523 international code designator, four digits
 * @param identifier the participant in the scheme
 */
public record ElectronicAddress(String scheme, String identifier) {

  private static final Map<String, Function<String, Optional<String>>> RULES =
      Map.of(
          "0192", NorwegianOrganisationNumber::objection,
          "0007", ElectronicAddress::swedish,
          "0184", ElectronicAddress::danish,
          "0212", FinnishOrganisationNumber::objection,
          "0088", ElectronicAddress::globalLocationNumber);

  public ElectronicAddress {
    Objections.refuse(schemeObjection(scheme), scheme);
    Objections.refuse(objection(scheme, identifier), identifier);
  }

  /** Why a text cannot be a scheme, as a sentence. */
  static Optional<String> schemeObjection(String scheme) {
    return scheme.matches("[0-9]{4}")
        ? Optional.empty()
        : Optional.of("A scheme is four digits of ISO 6523, such as 0192.");
  }

  /** Why a text cannot be an identifier of a scheme, as a sentence. */
  static Optional<String> objection(String scheme, String identifier) {
    return RULES.getOrDefault(scheme, ElectronicAddress::any).apply(identifier);
  }

  /** In this scheme the hyphen is not written. */
  private static Optional<String> swedish(String identifier) {
    return identifier.contains("-")
        ? Optional.of("In scheme 0007 the number has ten digits and no hyphen.")
        : SwedishOrganisationNumber.objection(identifier);
  }

  /** Some write the country before the CVR number. */
  private static Optional<String> danish(String identifier) {
    return DanishOrganisationNumber.objection(identifier.replaceFirst("^DK", ""));
  }

  private static Optional<String> globalLocationNumber(String identifier) {
    return identifier.matches("[0-9]{13}") && CheckDigits.gs1Holds(identifier)
        ? Optional.empty()
        : Optional.of("A global location number has 13 digits, the last of which checks them.");
  }

  private static Optional<String> any(String identifier) {
    return identifier.matches("[A-Za-z0-9:._~-]{1,135}")
        ? Optional.empty()
        : Optional.of("A participant's identifier has 1 to 135 letters, digits and : . _ ~ -.");
  }
}
