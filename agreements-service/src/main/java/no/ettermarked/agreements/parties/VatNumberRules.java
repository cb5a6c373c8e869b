package no.ettermarked.agreements.parties;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a VAT number must hold to. It begins with its country, as UBL invoices write it (EN 16931,
 * BT-31). Nordic ones contain an organisation number, which is checked; of any other only the form
 * that Directive 2006/112/EC, article 215 lets it have is.
 */
public final class VatNumberRules {

  /** A number of a country, and where in it the organisation number stands. */
  private record Form(Pattern pattern, String example) {

    static Form of(String pattern, String example) {
      return new Form(Pattern.compile(pattern), example);
    }
  }

  private static final Map<String, Form> FORMS =
      Map.of(
          "NO", Form.of("NO([0-9]{9})MVA", "NO310028142MVA"),
          "SE", Form.of("SE([0-9]{10})01", "SE556000461501"),
          "DK", Form.of("DK([0-9]{8})", "DK88146328"),
          "FI", Form.of("FI([0-9]{8})", "FI01120389"));

  private static final Pattern ANY = Pattern.compile("[A-Z]{2}[A-Z0-9+*]{2,13}");

  private VatNumberRules() {}

  /** Why a number cannot be a VAT number, as a sentence; empty when it can. */
  public static Optional<String> objection(String number) {
    if (!ANY.matcher(number).matches()) {
      return Optional.of(
          "A VAT number is its country and 2 to 13 letters or digits, without spaces.");
    }
    String country = number.substring(0, 2);
    return Optional.ofNullable(FORMS.get(country))
        .flatMap(form -> objection(country, number, form));
  }

  private static Optional<String> objection(String country, String number, Form form) {
    Matcher matcher = form.pattern().matcher(number);
    return matcher.matches()
        ? OrganisationNumberRules.objection(country, organisation(country, matcher.group(1)))
        : Optional.of("A VAT number of %s looks like %s.".formatted(country, form.example()));
  }

  private static String organisation(String country, String digits) {
    return country.equals("FI") ? digits.substring(0, 7) + "-" + digits.substring(7) : digits;
  }
}
